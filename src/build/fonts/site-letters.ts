import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PbfReader } from 'pbf';
import { PACKAGE_ROOT } from '../../cli/package-root';
import { listAtlasIds, readAtlasFiles } from '../../cli/read-atlas-files';
import { openArchive } from '../drawn/base-map';
import type { Letters } from './site-faces';

const BASEMAP = path.join(PACKAGE_ROOT, 'static/basemap/world.pmtiles');
const WORDS = path.join(PACKAGE_ROOT, 'src/lib/words');
/** Folders of components, which have signs of their own, such as arrows. */
const COMPONENTS = ['src/lib', 'src/routes'].map((folder) => path.join(PACKAGE_ROOT, folder));
/** What can be typed on any keyboard, and a space that does not break. */
const PRINTABLE = /^[ -~\u00a0]$/;
/** Breaks of lines and marks of direction in names: a map asks a font for these too. */
const INVISIBLE = '\n\u200b\u2068\u2069';
/** The numbers of fields in a vector tile: see the specification, https://github.com/mapbox/vector-tile-spec/tree/master/2.1 */
const FIELDS = { layer: 3, value: 4, string: 1 };
const ESCAPED = /\\u([0-9a-f]{4})/gi;

/** The letters of the atlases in a folder, of components and the words of a language, and of the base map; the last are kept in the cache folder. */
export async function siteLetters(
  geodata: string,
  language: string,
  cache: string
): Promise<Letters> {
  const { own, map } = await appLetters(language, cache);
  return { own: new Set([...own, ...atlasLetters(geodata)]), map };
}

/** The letters of the atlases in a folder. */
export function atlasLetters(geodata: string): Set<number> {
  const own = new Set<number>();
  for (const id of listAtlasIds(geodata))
    for (const text of readAtlasFiles(geodata, id).files.values()) addLetters(own, text);
  return own;
}

/** The letters of any site: of components, of the words of a language, and of the base map; the last are kept in the cache folder. */
export async function appLetters(language: string, cache: string): Promise<Letters> {
  const own = new Set<number>();
  const add = (text: string): void => addLetters(own, text);
  for (let code = 0; code < 256; code++) {
    if (PRINTABLE.test(String.fromCharCode(code))) own.add(code);
  }
  add(INVISIBLE);
  const folder = path.join(WORDS, language);
  if (existsSync(folder))
    for (const name of readdirSync(folder)) add(readFileSync(path.join(folder, name), 'utf8'));
  for (const components of COMPONENTS)
    for (const name of readdirSync(components, { recursive: true, encoding: 'utf8' }))
      if (name.endsWith('.svelte')) add(readFileSync(path.join(components, name), 'utf8'));
  return { own, map: await mapLetters(cache) };
}

function addLetters(letters: Set<number>, text: string): void {
  for (const letter of text) letters.add(letter.codePointAt(0) ?? 0);
  for (const [, code = ''] of text.matchAll(ESCAPED)) letters.add(parseInt(code, 16));
}

/** The letters of the base map's names. Reading all its tiles takes seconds, and they seldom change. */
async function mapLetters(cache: string): Promise<Set<number>> {
  const hash = createHash('sha256').update(readFileSync(BASEMAP)).digest('hex').slice(0, 16);
  const file = path.join(cache, `letters-${hash}.txt`);
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(file, [...(await readLetters())].join(''));
  }
  return new Set([...readFileSync(file, 'utf8')].map((letter) => letter.codePointAt(0) ?? 0));
}

async function readLetters(): Promise<Set<string>> {
  const archive = await openArchive(BASEMAP);
  const letters = new Set<string>();
  // The closest tiles have all names.
  const side = 2 ** archive.maxZoom;
  for (let at = 0; at < side * side; at++) {
    const tile = { z: archive.maxZoom, x: at % side, y: Math.floor(at / side) };
    const bytes = await archive.bytes(tile);
    if (bytes) for (const letter of textIn(bytes)) letters.add(letter);
  }
  return letters;
}

/** All texts in a vector tile, one after another: much is saved by reading no shape. */
function textIn(tile: Uint8Array): string {
  let text = '';
  new PbfReader(tile).readFields((field, _, layer) => {
    if (field !== FIELDS.layer) return;
    layer.readMessage((inLayer, __, value) => {
      if (inLayer !== FIELDS.value) return;
      value.readMessage((inValue, ___, pbf) => {
        if (inValue === FIELDS.string) text += pbf.readString();
      }, null);
    }, null);
  }, null);
  return text;
}
