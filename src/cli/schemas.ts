/** Writes the JSON Schemas of an atlas's files, for editors: `npm run schemas`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { jsonSchemas, schemaFileName } from '../lib/compile/schemas/json-schemas';
import { SCHEMAS } from './folders';

try {
  parseArgs({ options: {} });
  mkdirSync(SCHEMAS, { recursive: true });
  for (const [name, schema] of jsonSchemas()) {
    writeFileSync(path.join(SCHEMAS, schemaFileName(name)), `${JSON.stringify(schema, null, 2)}\n`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
