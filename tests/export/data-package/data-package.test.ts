import Ajv from 'ajv';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeDataPackage } from '../../../src/lib/export/data-package/write-data-package';
import { FORMATS } from '../../../src/lib/export/formats';
import { makeAtlas } from '../../make-atlas';
import { readAtlas } from '../../read-atlas';
import { textOf } from '../text-of';

/** The profile as its makers publish it, in the public domain. */
const PROFILE = path.resolve(import.meta.dirname, 'profile-2.0.json');
const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(PROFILE, 'utf8')) as object
);

type Field = { name: string; type: string; format?: string; description: string };
type Resource = {
  name: string;
  path: string;
  schema: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
};
type Row = Record<string, string>;

/** Whether a cell is what its field says. */
function fits({ type, format }: Field, cell: string): boolean {
  if (cell === '') return true;
  if (type === 'number') return Number.isFinite(Number(cell));
  if (type === 'integer') return Number.isInteger(Number(cell));
  return format !== 'uri' || URL.canParse(cell);
}

describe.each(['kim-2023', 'hanoi-2019'])('the data package of %s', (id) => {
  const atlas = readAtlas(id);
  const described = JSON.parse(writeDataPackage(atlas)) as { resources: Resource[] };
  const tables = new Map(
    described.resources.map(({ name, path: file }) => {
      const format = FORMATS.find((one) => one.file(atlas) === file);
      const text = textOf(format?.write(atlas, '') ?? '');
      return [name, parse(text, { columns: true }) as Row[]] as const;
    })
  );

  it('is valid by the profile of its version', () => {
    expect(validate(described) ? [] : validate.errors).toEqual([]);
  });

  it('names the columns of the tables beside it, in order, and what they hold', () => {
    for (const { name, schema } of described.resources) {
      const rows = tables.get(name) ?? [];
      expect(rows.length).toBeGreaterThan(10);
      expect(schema.fields.map((field) => field.name)).toEqual(Object.keys(rows[0] ?? {}));
      const wrong = rows.flatMap((row) =>
        schema.fields
          .filter((field) => !fits(field, row[field.name] ?? ''))
          .map((field) => field.name)
      );
      expect(wrong).toEqual([]);
    }
  });

  it('has keys that hold', () => {
    for (const { name, schema } of described.resources) {
      const rows = tables.get(name) ?? [];
      const keyed = rows.map((row) => schema.primaryKey.map((field) => row[field]).join('|'));
      expect(new Set(keyed).size).toBe(rows.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(
          tables.get(reference.resource)?.map((row) => row[reference.fields[0] ?? ''])
        );
        expect(rows.filter((row) => !known.has(row[fields[0] ?? '']))).toEqual([]);
      }
    }
    expect(described.resources.flatMap(({ schema }) => schema.foreignKeys ?? [])).toHaveLength(1);
  });
});

it('an atlas without a licence, or without sources, is described too', () => {
  const described = JSON.parse(writeDataPackage(makeAtlas({ sources: [] }))) as object;
  expect(validate(described) ? [] : validate.errors).toEqual([]);
  expect(described).not.toHaveProperty('licenses');
});
