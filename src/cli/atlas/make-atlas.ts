import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { schemaFileName } from '../../lib/compile/schemas/json-schemas';
import { FILE_NAMES } from '../../lib/compile/reading/parse-files';
import { id as idSchema } from '../../lib/compile/schemas/schema-parts';
import { TAKEN_IDS } from '../../lib/compile/reading/taken-ids';
import { nameFolder } from '../folders';
import { PACKAGE_ROOT } from '../package-root';
import { UsageError } from './command';

const STARTER = path.join(PACKAGE_ROOT, 'src/cli/atlas/starter');

/** Creates the folder of a new atlas, a copy of the starter; returns the names of its files. */
export function makeAtlas(geodata: string, schemas: string, name: string): string[] {
  const folder = path.join(geodata, name);
  if (!idSchema.safeParse(name).success) {
    throw new UsageError(
      `expected a name of lower-case words joined by hyphens, as in my-story, found "${name}"`
    );
  }
  if (TAKEN_IDS.includes(name)) {
    throw new UsageError(`expected a name that the site has no page or folder of, found "${name}"`);
  }
  if (existsSync(folder)) {
    throw new UsageError(
      `expected the name of a new atlas: ${nameFolder(folder)} is there already`
    );
  }
  mkdirSync(folder, { recursive: true });
  const toSchemas = path.relative(folder, schemas).split(path.sep).join('/');
  return FILE_NAMES.map((file) => {
    const text = readFileSync(path.join(STARTER, file), 'utf8');
    // JSON has no comments: for those files, the editor's settings name the schema.
    const schema = `# yaml-language-server: $schema=${toSchemas}/${schemaFileName(file)}\n`;
    writeFileSync(path.join(folder, file), file.endsWith('.yaml') ? schema + text : text);
    return file;
  });
}
