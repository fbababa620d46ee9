import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { IMPORT_FORMATS } from '../../src/lib/import/formats';
import { CASES } from './cases';
import { given } from './read-import';

/** The folder of the fixtures that holds files of a format, where it is not named after the format. */
const FOLDERS: Record<string, readonly string[]> = {
  'csl-json': ['csl'],
  csv: ['acled', 'ucdp', 'gdelt', 'table', 'bellingcat', 'atlos']
};

const docs = readFileSync(path.resolve(import.meta.dirname, '../../docs/import.md'), 'utf8');
const formatOf = (name: string) => IMPORT_FORMATS.find(({ knows }) => knows(given(name)))?.id;

it.each(IMPORT_FORMATS)(
  '$id has three files in the fixtures, one of them odd, of which it knows each',
  ({ id }) => {
    for (const folder of FOLDERS[id] ?? [id]) {
      const files = CASES.filter((name) => name.startsWith(`${folder}/`));
      expect(files.length).toBeGreaterThanOrEqual(3);
      expect(files.filter((name) => path.basename(name).startsWith('odd'))).toHaveLength(1);
      // TimelineJS is a sheet too.
      const own = files.filter((name) => name !== 'timeline/sheet.csv');
      expect(own.map(formatOf)).toEqual(own.map(() => id));
    }
  }
);

it.each(IMPORT_FORMATS)('$id is in the documentation', ({ name }) => {
  expect(docs).toContain(
    `| ${name.replace(/ \((?:CSV|JSON)\)$/, '').replace('Table of incidents', 'any other table')}`
  );
});

it('no two formats have one name for --format', () => {
  expect(new Set(IMPORT_FORMATS.map(({ id }) => id)).size).toBe(IMPORT_FORMATS.length);
});
