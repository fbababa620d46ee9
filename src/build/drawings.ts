import path from 'node:path';
import { PACKAGE_ROOT } from '../cli/package-root';
import { summariseAtlas } from '../lib/compile/reports/summarise-atlas';
import type { Atlas } from '../lib/core/atlas';
import { dayFromIso } from '../lib/core/time/day';
import type { BaseName } from '../lib/static-map/base-name';
import { PALETTES, type Palette } from '../lib/static-map/palette';
import type { AtlasStore } from './atlas-store';
import { baseNames, groundFile } from './drawn/draw-base';
import { openArchive } from './drawn/base-map';
import { drawPictures, pictureHash, type DrawProgress } from './drawn/draw-pictures';
import { createDrawer, type Picture } from './drawn/drawer';
import type { PictureSvg } from './drawn/picture-svg';
import {
  cachedPictures,
  pictureInputs,
  recallTable,
  rememberTable,
  type PictureTable
} from './drawn/remembered-table';

const BASEMAP = path.join(PACKAGE_ROOT, 'static/basemap');
/** The site's folder of pictures. */
export const PICTURES = 'pictures';

/** What is drawn of a store's atlases without a browser. */
export type Drawings = {
  /** The base map's names around an atlas; none if it does not compile. */
  names(id: string): Promise<BaseName[]>;
  /** The grounds of the atlases' maps, as SVG files by the id of the atlas. */
  grounds(): Promise<Record<string, string>>;
  /** The preview pictures by what they show. */
  table(): Promise<PictureTable>;
  /** The pictures of the table, as PNG by their file in the site, from the cache folder or drawn. */
  pictures(cache: string, onprogress: DrawProgress): Promise<Map<string, Uint8Array>>;
  /** Those of them that were drawn, by their file in the site; empty until the table is requested. */
  named: ReadonlyMap<string, PictureSvg>;
  forget(): void;
};

export type DrawingOptions = {
  /** Whether to draw the pictures, which is slow. */
  pictures: boolean;
  basemap?: string;
  /** The folder in which drawn pictures are kept for the next build, and what they were made of; none if omitted. */
  cache?: string | undefined;
  /** The folder of the words on the pictures. */
  language?: string;
  /** Their colours. */
  palette?: Palette;
};

/** Draws a store's atlases, on demand. */
export function createDrawings(
  store: AtlasStore,
  { pictures, basemap = BASEMAP, cache, language = 'en', palette = PALETTES.light }: DrawingOptions
): Drawings {
  const named = new Map<string, PictureSvg>();
  const atlases = (): Atlas[] => store.ids().flatMap((id) => store.compiled(id).atlas ?? []);
  const world = () => openArchive(path.join(basemap, 'world.pmtiles'));

  const name = (picture: Picture): [path: string, alt: string] => {
    const file = `${PICTURES}/${pictureHash(picture)}.png`;
    named.set(file, picture);
    return [`/${file}`, picture.alt];
  };
  const drawTable = async (all: readonly Atlas[]): Promise<PictureTable> => {
    const table: PictureTable = {};
    const drawer = await createDrawer(basemap, palette);
    table[''] = name(await drawer.site(all));
    for (const atlas of all) {
      const whole = (table[atlas.id] = name(await drawer.atlas(atlas)));
      for (const iso of summariseAtlas(atlas).days) {
        const day = dayFromIso(iso) ?? 0;
        const drawn = await drawer.day(atlas, { from: day, to: day + 1 });
        // To a day with nothing dated, the picture of the atlas leads better than an empty map, and it is there already.
        table[`${atlas.id}/${iso}`] = drawn ? name(drawn) : whole;
      }
    }
    return table;
  };
  let pictured: Promise<PictureTable> | null = null;
  // The server's code and the files of the site both need it.
  const table = (): Promise<PictureTable> => (pictured ??= readTable());
  const readTable = async (): Promise<PictureTable> => {
    const all = atlases();
    if (!pictures || all.length === 0) return {};
    if (cache === undefined) return drawTable(all);
    const inputs = pictureInputs(all, basemap, language, palette);
    const held = recallTable(cache, inputs);
    if (held) return held;
    const drawn = await drawTable(all);
    rememberTable(cache, inputs, drawn);
    return drawn;
  };

  return {
    async names(id) {
      const { atlas } = store.compiled(id);
      return atlas ? baseNames(await world(), atlas) : [];
    },
    async grounds() {
      const archive = await world();
      const files: Record<string, string> = {};
      for (const atlas of atlases()) files[atlas.id] = await groundFile(archive, atlas);
      return files;
    },
    table,
    async pictures(folder, onprogress) {
      const all = await table();
      // Nothing is drawn anew where the last build made the same.
      return named.size === 0
        ? cachedPictures(folder, all)
        : drawPictures(named, folder, onprogress);
    },
    named,
    forget: () => {
      named.clear();
      pictured = null;
    }
  };
}
