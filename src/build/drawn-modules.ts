import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { summariseAtlas } from '../lib/compile/reports/summarise-atlas';
import type { Atlas } from '../lib/core/atlas';
import { dayFromIso } from '../lib/core/time/day';
import type { AtlasStore } from './atlas-store';
import { baseNames, groundFile } from './drawn/draw-base';
import { openArchive } from './drawn/base-map';
import { drawPictures, pictureHash, type DrawProgress } from './drawn/draw-pictures';
import { createDrawer, type Picture } from './drawn/drawer';
import { PICTURE, type PictureSvg } from './drawn/picture-svg';
import {
  cachedPictures,
  pictureInputs,
  recallTable,
  rememberTable,
  type PictureTable
} from './drawn/remembered-table';
import { loaders, moduleData } from './module-code';

const BASEMAP = fileURLToPath(new URL('../../static/basemap', import.meta.url));
/** The site's folder of pictures. */
export const PICTURES = 'pictures';

/** The virtual modules of the drawings, and the pictures they name. */
export type DrawnModules = {
  /** The code of `drawn`, `names/<id>`, `grounds` or `pictures`. */
  code(name: string): Promise<string>;
  /** The pictures that the code of `pictures` names, as PNG by their file in the site, from the cache folder or drawn. */
  pictures(cache: string, onprogress: DrawProgress): Promise<Map<string, Uint8Array>>;
  /** Those of them that were drawn, by their file in the site; empty until their code is requested. */
  named: ReadonlyMap<string, PictureSvg>;
  forget(): void;
};

type Options = {
  /** Whether to draw the pictures, which is slow. */
  pictures: boolean;
  basemap?: string;
  /** The folder in which drawn pictures are kept for the next build, and what they were made of; none if omitted. */
  cache?: string | undefined;
  /** The folder of the words on the pictures. */
  language?: string;
};

/** Makes the modules of a store's atlases. */
export function createDrawnModules(
  store: AtlasStore,
  { pictures, basemap = BASEMAP, cache, language = 'en' }: Options
): DrawnModules {
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
    const drawer = await createDrawer(basemap);
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
    const inputs = pictureInputs(all, basemap, language);
    const held = recallTable(cache, inputs);
    if (held) return held;
    const drawn = await drawTable(all);
    rememberTable(cache, inputs, drawn);
    return drawn;
  };
  const picturesCode = async (): Promise<string> =>
    [
      `const table = ${moduleData(await table())};`,
      'export function pictureOf(atlas, day) {',
      "  const key = [atlas, day].filter((part) => part !== null).join('/');",
      '  if (!Object.hasOwn(table, key)) return null;',
      '  const [path, alt] = table[key];',
      `  return { path, alt, width: ${PICTURE.width}, height: ${PICTURE.height} };`,
      '}'
    ].join('\n');
  const groundsCode = async (): Promise<string> => {
    const archive = await world();
    const files: Record<string, string> = {};
    for (const atlas of atlases()) files[atlas.id] = await groundFile(archive, atlas);
    return `export const grounds = ${moduleData(files)};`;
  };
  const drawnCode = (): string =>
    [
      loaders(store.ids(), 'virtual:names'),
      'export async function loadNames(id) {',
      '  return Object.hasOwn(loaders, id) ? (await loaders[id]()).default : [];',
      '}'
    ].join('\n');
  const namesCode = async (id: string): Promise<string> => {
    const { atlas } = store.compiled(id);
    return `export default ${moduleData(atlas ? await baseNames(await world(), atlas) : [])};`;
  };

  return {
    code: async (name) => {
      const [kind, id] = name.split('/');
      if (kind === 'names' && id) return namesCode(id);
      if (kind === 'grounds') return groundsCode();
      return kind === 'pictures' ? picturesCode() : drawnCode();
    },
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
