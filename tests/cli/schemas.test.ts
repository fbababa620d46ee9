import { Ajv, type ValidateFunction } from 'ajv';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { listAtlasIds, readAtlasFiles } from '../../src/cli/read-atlas-files';
import { compileAtlas } from '../../src/lib/compile/compile-atlas';
import { jsonSchemas, schemaFileName } from '../../src/lib/compile/schemas/json-schemas';
import type { FileName } from '../../src/lib/compile/reading/parse-files';
import { BAD_CASES, EXPORTS, readBad, readExport, readGood } from '../compile/read-fixture';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDER = path.join(ROOT, 'static/schema');
const GEODATA = path.join(ROOT, 'geodata');

/** Each committed schema, loaded by a third-party validator. */
const validators = new Map<FileName, ValidateFunction>(
  [...jsonSchemas().keys()].map((name) => [
    name,
    new Ajv({ allErrors: true, allowUnionTypes: true }).compile(read(name))
  ])
);

function read(name: FileName): object {
  return JSON.parse(readFileSync(path.join(FOLDER, schemaFileName(name)), 'utf8'));
}

/** What the schemas report about the files of an atlas, each as `file/path message`. Broken files are skipped. */
function faults(files: ReadonlyMap<string, string>): string[] {
  return [...validators].flatMap(([name, validate]) => {
    const text = files.get(name);
    const data = text === undefined ? undefined : parsed(text);
    if (data === undefined || validate(data)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) =>
      [name, instancePath, ' ', message].join('')
    );
  });
}

/** JSON is YAML too. */
function parsed(text: string): unknown {
  try {
    return parse(text, { logLevel: 'error' });
  } catch {
    return undefined;
  }
}

type Schema = {
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema | Schema[];
  additionalProperties?: Schema | boolean;
  anyOf?: Schema[];
  oneOf?: Schema[];
};

/** The paths of all fields without a description. */
function undescribed(schema: Schema, way: string): string[] {
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const here = `${way}.${name}`;
    return [...(field.description ? [] : [here]), ...undescribed(field, here)];
  });
  const { additionalProperties: rest } = schema;
  const inner = [schema.items, schema.anyOf, schema.oneOf, typeof rest === 'object' ? rest : []];
  return [...fields, ...inner.flatMap((one) => one ?? []).flatMap((one) => undescribed(one, way))];
}

describe('the schemas for editors', () => {
  it('are those that `npm run schemas` writes', () => {
    const names = [...jsonSchemas().keys()];
    expect(readdirSync(FOLDER).sort()).toEqual(names.map(schemaFileName).sort());
    for (const [name, schema] of jsonSchemas()) expect(read(name), name).toEqual(schema);
  });

  it.each([...validators.keys()])('of %s describe every field', (name) => {
    const schema = read(name) as Schema;
    expect(schema.description).toBeTruthy();
    expect(undescribed(schema, name)).toEqual([]);
  });
});

describe('a third-party validator', () => {
  it.each(listAtlasIds(GEODATA))('finds nothing wrong with %s', (id) => {
    expect(faults(readAtlasFiles(GEODATA, id).files)).toEqual([]);
  });

  it('finds nothing wrong with the good fixture', () => {
    expect(faults(readGood().files)).toEqual([]);
  });

  it.each(EXPORTS)('finds nothing wrong with an export of %s', (name) => {
    expect(faults(readExport(name).files)).toEqual([]);
  });

  it('sees a misspelt field, a wrong word and a missing field', () => {
    expect(faults(readBad('unknown-field').files)).not.toEqual([]);
    expect(faults(readBad('wrong-type').files)).not.toEqual([]);
    expect(faults(readBad('missing-field').files)).not.toEqual([]);
  });

  // An editor must not flag what the check accepts.
  const refused = BAD_CASES.filter((name) => faults(readBad(name).files).length > 0);

  it('refuses many of the bad cases', () => {
    expect(refused.length).toBeGreaterThan(10);
  });

  it.each(refused)('refuses %s, and so does the check', (name) => {
    const { files, texts } = readBad(name);
    expect(compileAtlas('small', files, texts).atlas).toBeNull();
  });
});

describe('an editor finds the schema of each file', () => {
  const settings = JSON.parse(readFileSync(path.join(ROOT, '.vscode/settings.json'), 'utf8'));

  test.each([...validators.keys()])('%s', (name) => {
    const schema = `./static/schema/${schemaFileName(name)}`;
    const files = name.endsWith('.yaml')
      ? settings['yaml.schemas'][schema]
      : settings['json.schemas'].find(({ url }: { url: string }) => url === schema)?.fileMatch[0];
    expect(files).toBe(`/geodata/*/${name}`);
  });

  test.each(
    listAtlasIds(GEODATA).flatMap((id) =>
      ['atlas.yaml', 'copies.yaml', 'events.yaml', 'story.yaml'].map((name) => [id, name])
    )
  )('%s/%s names its own', (id, name) => {
    const [first] = readAtlasFiles(GEODATA, id!).files.get(name!)!.split('\n');
    expect(first).toBe(
      `# yaml-language-server: $schema=../../static/schema/${schemaFileName(name as FileName)}`
    );
  });
});
