import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readAtlasFiles, type AtlasFiles } from '../../src/cli/read-atlas-files';
import { readCopies } from '../../src/cli/read-copies';
import { readCountries } from '../../src/cli/read-countries';
import type { Lookups } from '../../src/lib/compile/compile-atlas';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');
const GOOD = path.join(FIXTURES, 'good');
const BAD = path.join(FIXTURES, 'bad');
const EXPORTED = path.join(FIXTURES, 'exports');

/** The folder that each case is laid over. */
const BASE = 'small';

/** The names of the bad cases, sorted. */
export const BAD_CASES = readdirSync(BAD).sort();

/** The names of the programs for which we have exports, sorted. */
export const EXPORTS = readdirSync(EXPORTED).sort();

/** The files and texts of a small and complete atlas. */
export function readGood(): AtlasFiles {
  return readAtlasFiles(GOOD, BASE);
}

/** What the files of a case are checked against: the borders of countries, and its own texts if it has any. */
export function readLookups(name?: string): Lookups {
  const copies = name === undefined ? readCopies(GOOD, BASE) : readCopies(BAD, name);
  return { countries: readCountries(), copies };
}

/** The good files overlaid with those of a bad case, and the expected issues. */
export function readBad(name: string): AtlasFiles & { expected: string } {
  return layOver(BAD, name);
}

/** The good files overlaid with those of a program's export, and the expected warnings. */
export function readExport(name: string): AtlasFiles & { expected: string } {
  return layOver(EXPORTED, name);
}

function layOver(folder: string, name: string): AtlasFiles & { expected: string } {
  const good = readGood();
  const { files: own, unreadable } = readAtlasFiles(folder, name);
  const expected = own.get('issues.txt') ?? '';
  own.delete('issues.txt');
  const files = new Map([...good.files, ...own]);
  for (const file of unreadable.keys()) files.delete(file);
  return { files, unreadable, texts: good.texts, expected };
}
