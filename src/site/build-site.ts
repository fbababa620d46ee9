import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createAtlasStore } from '../build/atlas-store';
import { createDrawings } from '../build/drawings';
import { MAP_FONTS } from '../build/fonts/map-fonts';
import { FIRST_FONTS } from '../lib/metadata/first-fonts';
import { CLIENT, lettersWith, readApp, SERVER, STATIC } from './built-app';
import { fillApp } from './fill-app';
import { immutableFolder, type Fillings } from './fill-holes';
import { makeSiteData } from './make-site-data';
import { openOutput } from './output-folder';
import { openRenderer } from './open-renderer';
import { provideSiteData } from './site-data';
import { cutSiteFonts } from './site-fonts';
import { sumOf } from './sum-of';
import { writePages } from './write-pages';

/** The site to build. */
export type Site = {
  /** The folder of its atlases, and one of texts besides theirs, with which passages are compared. */
  geodata: string;
  texts: string | undefined;
  /** Where it is mounted: empty at the root, otherwise "/name"; and its public origin, empty if unknown. */
  base: string;
  origin: string;
  /** The folder to bring up to date. */
  to: string;
  /** The folder for what the next build need not make again. */
  cache: string;
};

/** What a build does. */
export type Step = 'atlases' | 'fonts' | 'pictures' | 'pages';
/** Told of what a build does, and how far it is; 0 of 0 where nobody knows. */
export type OnStep = (step: Step, done: number, all: number) => void;

/** What a build made: how many pages and data files there are, how many were rendered anew, and how many files were written. */
export type Built = { pages: number; rendered: number; written: number; warnings: string };

/** The issues of atlases that do not compile, one a line. */
export class AtlasErrors extends Error {}

/** Builds a site from the app that this package ships; throws AtlasErrors if an atlas has errors. */
export async function buildSite(site: Site, onstep: OnStep): Promise<Built> {
  const { base, origin, to, cache } = site;
  onstep('atlases', 0, 0);
  const store = createAtlasStore(site.geodata, site.texts);
  const errors = store.report('error');
  if (errors) throw new AtlasErrors(errors);

  onstep('fonts', 0, 0);
  const { faces, files } = await cutSiteFonts(lettersWith(site.geodata), path.join(cache, 'fonts'));
  const version = sumOf([readApp().sum, base, origin, faces]);
  const mapFonts = Object.fromEntries(
    Object.entries(MAP_FONTS).map(([name, list]) => [name, list.map((one) => one.join(' '))])
  );
  const fillings: Fillings = { base, origin, version, faces, mapFonts };
  const output = openOutput(to);
  output.copy(STATIC);
  fillApp(CLIENT, output, fillings);
  const assets = `${immutableFolder(fillings)}assets/`;
  for (const [name, file] of files) output.copy(file, assets + name);

  onstep('pictures', 0, 0);
  const pictured = path.join(cache, 'pictures');
  const drawings = createDrawings(store, { pictures: true, cache: pictured });
  const drawn = await drawings.pictures(pictured, (done, all) => onstep('pictures', done, all));
  for (const [name, bytes] of drawn) output.write(name, bytes);

  onstep('pages', 0, 0);
  const first = [...files.keys()].filter((name) => FIRST_FONTS.test(name));
  const firstFonts = first.map((name) => `/${assets}${name}`);
  provideSiteData(await makeSiteData(store, drawings, firstFonts));
  const renderer = await openRenderer(fillServer(cache, fillings), base);
  const table = await drawings.table();
  const made = { store, table, version, cache, to };
  const pages = await writePages(renderer, output, made, (...done) => onstep('pages', ...done));
  output.write('404.html', await renderer.fallback());
  return { ...pages, written: output.finish(), warnings: store.report('warning') };
}

/** The server with its holes filled, in a folder of its own: a module is loaded once from a path, and has one content. */
function fillServer(cache: string, fillings: Fillings): string {
  const servers = path.join(cache, 'servers');
  const folder = path.join(servers, fillings.version);
  const output = openOutput(folder);
  fillApp(SERVER, output, fillings);
  // No package.json says so above a folder of `node_modules`.
  output.write('package.json', JSON.stringify({ type: 'module' }));
  output.finish();
  for (const other of readdirSync(servers))
    if (other !== fillings.version) rmSync(path.join(servers, other), { recursive: true });
  return folder;
}
