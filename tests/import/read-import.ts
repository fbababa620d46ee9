import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readCountries } from '../../src/cli/read-countries';
import { compileAtlas, type Compiled } from '../../src/lib/compile/compile-atlas';
import { newAtlas } from '../../src/lib/import/atlas/new-atlas';
import type { Brought } from '../../src/lib/import/brought';
import type { GivenFile, ImportContext } from '../../src/lib/import/given-file';
import { sumOf } from '../../src/lib/import/ids';
import { importFile } from '../../src/lib/import/import-file';
import { mergeBrought } from '../../src/lib/import/merge/merge-brought';
import { zoneAt } from '../../src/lib/import/zone-at';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/import');

/** The day of every import in the tests. */
export const TODAY = '2026-11-30';

const countries = readCountries();

/** What an import may ask, with what its author says. */
export function context(said: Partial<ImportContext> = {}): ImportContext {
  const countriesAt: ImportContext['countriesAt'] = (point, km) => countries.around(point, km);
  return { today: TODAY, zoneAt, countriesAt, mine: [], ...said };
}

/** A file of the fixtures, such as `acled/export.csv`. */
export function given(name: string): GivenFile {
  return { name: path.basename(name), text: readFileSync(path.join(FIXTURES, name), 'utf8') };
}

/** What a file brings; throws if it cannot be read as a whole. */
export function bring(
  file: GivenFile,
  said: Partial<ImportContext> = {},
  format?: string
): Brought {
  const { value, issue } = importFile(file, context(said), format);
  if (!value) throw new Error(issue);
  return value;
}

/** The files of a new atlas that a file begins. */
export function atlasOf(brought: Brought): Map<string, string> {
  const base = new Map([['atlas.yaml', newAtlas(brought, { today: TODAY, title: 'Imported' })]]);
  return new Map([...base, ...mergeBrought(base, brought).files]);
}

/** The same, compiled as the check does. */
export function compileBrought(brought: Brought): Compiled {
  const texts = new Map([...brought.texts.values()].map((text) => [sumOf(text), text]));
  return compileAtlas('imported', atlasOf(brought), texts, { countries });
}
