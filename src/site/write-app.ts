import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ACCENT } from '../build/app/holes.js';
import { MAP_FONTS } from '../build/fonts/map-fonts';
import { FIRST_FONTS } from '../lib/metadata/first-fonts';
import { CLIENT, lettersWith, readApp, STATIC } from './built-app';
import { fillApp } from './fill-app';
import { fillHoles, immutableFolder, type Fillings } from './fill-holes';
import { filesIn, type OutputFolder } from './output-folder';
import type { Settings } from './settings';
import { cutSiteFonts } from './site-fonts';
import { sumOf } from './sum-of';

/** The file of a site's mark. */
const MARK = 'favicon.svg';

/** Where things are: settings name files from `folder`, the atlases are in `geodata`, and cut fonts are kept in `cache`. */
type Places = { folder: string; geodata: string; cache: string };

/**
 * Writes the app that this package ships, with a site's settings in its holes and with fonts for the letters of its atlases. Returns
 * what filled it, and the addresses of the fonts that pages ask for first.
 */
export async function writeApp(
  output: OutputFolder,
  settings: Settings,
  { folder, geodata, cache }: Places
): Promise<{ fillings: Fillings; firstFonts: string[] }> {
  const { base, site: origin, name, footer, accent = ACCENT, mark } = settings;
  const letters = lettersWith(geodata, name + footer.map(({ text }) => text).join(''));
  const { faces, files } = await cutSiteFonts(letters, path.join(cache, 'fonts'));
  const version = sumOf([readApp().sum, settings, faces]);
  const mapFonts = Object.fromEntries(
    Object.entries(MAP_FONTS).map(([key, list]) => [key, list.map((one) => one.join(' '))])
  );
  const fillings: Fillings = { base, origin, version, name, footer, accent, faces, mapFonts };
  for (const file of filesIn(STATIC)) if (file !== MARK) output.copy(path.join(STATIC, file), file);
  if (mark !== undefined) output.copy(path.resolve(folder, mark), MARK);
  else output.write(MARK, fillHoles(readFileSync(path.join(STATIC, MARK), 'utf8'), fillings));
  fillApp(CLIENT, output, fillings);
  const assets = `${immutableFolder(fillings)}assets/`;
  for (const [file, source] of files) output.copy(source, assets + file);
  const first = [...files.keys()].filter((file) => FIRST_FONTS.test(file));
  return { fillings, firstFonts: first.map((file) => `/${assets}${file}`) };
}
