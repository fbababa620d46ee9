import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PACKAGE_ROOT } from '../../cli/package-root';
import type { Atlas } from '../../lib/core/atlas';
import type { Palette } from '../../lib/static-map/palette';

/** All code that draws pictures, and the packages it uses. */
const SOURCES = [
  'src/build',
  'src/lib/core',
  'src/lib/picture',
  'src/lib/static-map',
  'src/lib/symbols',
  'src/lib/words',
  'src/lib/compile/reports',
  'package-lock.json'
];
/** The same, once installed. */
const BUNDLED = ['package.json', 'dist/commands'];

/** The pictures of a site by what they show: an address in the site, whose file has the same name in the cache, and a description. */
export type PictureTable = Record<string, [address: string, alt: string]>;

/** A sum of all that pictures are made of: atlases, base map, words, colours and code. While it is the same, so are they. */
export function pictureInputs(
  atlases: readonly Atlas[],
  basemap: string,
  language: string,
  palette: Palette
): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([atlases, palette]))
    .update(language);
  const sources = SOURCES.map((name) => path.join(PACKAGE_ROOT, name));
  const code = sources.every((name) => existsSync(name))
    ? sources
    : BUNDLED.map((name) => path.join(PACKAGE_ROOT, name));
  for (const file of [...code, basemap].flatMap(filesIn))
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** The table that was kept for these inputs, if the cache folder still has each of its pictures; otherwise null. */
export function recallTable(cache: string, inputs: string): PictureTable | null {
  const file = tableFile(cache, inputs);
  if (!existsSync(file)) return null;
  const table = JSON.parse(readFileSync(file, 'utf8')) as PictureTable;
  const isWhole = Object.values(table).every(([address]) => existsSync(cached(cache, address)));
  return isWhole ? table : null;
}

/** Keeps a table for the next build with the same inputs. */
export function rememberTable(cache: string, inputs: string, table: PictureTable): void {
  mkdirSync(cache, { recursive: true });
  writeFileSync(tableFile(cache, inputs), JSON.stringify(table));
}

/** The pictures of a table by their files in the site, from the cache folder. */
export function cachedPictures(cache: string, table: PictureTable): Map<string, Uint8Array> {
  const addresses = Object.values(table).map(([address]) => address);
  return new Map(
    addresses.map((address) => [address.slice(1), readFileSync(cached(cache, address))])
  );
}

const tableFile = (cache: string, inputs: string): string =>
  path.join(cache, `table-${inputs}.json`);
const cached = (cache: string, address: string): string => path.join(cache, path.basename(address));

/** A file, or all in a folder, in the order of their names. */
function filesIn(name: string): string[] {
  if (path.extname(name) !== '') return [name];
  const entries = readdirSync(name, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
