import path from 'node:path';
import { createAtlasStore } from '../build/atlas-store';
import type { Step } from '../build/progress/time-left';
import { createDrawings } from '../build/drawings';
import { PALETTES, type Palette } from '../lib/static-map/palette';
import { fillServer } from './fill-server';
import { makeSiteData } from './make-site-data';
import { openOutput } from './output-folder';
import { openRenderer } from './open-renderer';
import type { Settings } from './settings';
import { provideSiteData } from './site-data';
import { writeApp } from './write-app';
import { writePages } from './write-pages';

/** The site to build. */
export type Site = {
  settings: Settings;
  /** The folder from which its settings name others. */
  folder: string;
  /** A folder of texts besides those of the atlases, with which passages are compared. */
  texts: string | undefined;
  /** The folder for what the next build need not make again. */
  cache: string;
};

/** Told of what a build does, and how far it is; 0 of 0 where nobody knows. */
export type OnStep = (step: Step, done: number, all: number) => void;

/** What a build made: how many pages and data files there are, and how many were rendered anew; and the warnings of the atlases. */
export type Built = { pages: number; rendered: number; warnings: string };

/** The issues of atlases that do not compile, one a line. */
export class AtlasErrors extends Error {}

/** Builds a site from the app that this package ships; throws AtlasErrors if an atlas has errors. */
export async function buildSite(site: Site, onstep: OnStep): Promise<Built> {
  const { settings, folder, texts, cache } = site;
  const geodata = path.resolve(folder, settings.geodata);
  const to = path.resolve(folder, settings.build);
  onstep('atlases', 0, 0);
  const store = createAtlasStore(geodata, texts, settings.atlases);
  const unknown = settings.atlases?.find((id) => !store.ids().includes(id));
  if (unknown !== undefined)
    throw new Error(`atlases: expected an atlas in ${settings.geodata}/, found "${unknown}"`);
  const errors = store.report('error');
  if (errors) throw new AtlasErrors(errors);

  onstep('app', 0, 0);
  const output = openOutput(to);
  const { fillings, firstFonts } = await writeApp(output, settings, { folder, geodata, cache });

  onstep('pictures', 0, 0);
  const pictured = path.join(cache, 'pictures');
  const palette = withAccent(PALETTES.light, fillings.accent.light);
  const drawings = createDrawings(store, { pictures: true, cache: pictured, palette });
  const table = await drawings.table();
  onstep('pages', 0, 0);
  provideSiteData(await makeSiteData(store, drawings, firstFonts));
  const renderer = await openRenderer(fillServer(cache, fillings), settings.base);
  const made = { store, table, version: fillings.version, cache, to };
  const [done, all] = [
    { pages: 0, pictures: 0 },
    { pages: 0, pictures: 0 }
  ];
  const told = (what: keyof typeof done) => (made: number, of: number) => {
    [done[what], all[what]] = [made, of];
    onstep('pages', done.pages + done.pictures, all.pages + all.pictures);
  };
  // Pictures are drawn in threads of their own, while pages are rendered in this one.
  const [drawn, pages] = await Promise.all([
    drawings.pictures(pictured, told('pictures')),
    writePages(renderer, output, made, told('pages'))
  ]);
  for (const [name, bytes] of drawn) output.write(name, bytes);
  output.write('404.html', await renderer.fallback());
  output.finish();
  return { ...pages, warnings: store.report('warning') };
}

/** The colours of a map with another accent, which its first journey has. */
function withAccent(palette: Palette, accent: string): Palette {
  const [, ...others] = palette.journeys;
  return { ...palette, accent, journeys: [accent, ...others] };
}
