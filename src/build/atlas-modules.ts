import { createAtlasStore, type AtlasStore } from './atlas-store';
import type { DrawProgress } from './drawn/draw-pictures';
import { createDrawnModules } from './drawn-modules';
import { listAtlases } from './list-atlases';
import { loaders, moduleData } from './module-code';

/** The environment variable that names the atlases whose texts a build includes. */
export const INCLUDE_TEXTS = 'DATELINE_INCLUDE_TEXTS';

/** The code of the virtual modules, and the errors of the atlases they are made from. */
export type AtlasModules = {
  /** The code of `atlases`, `texts`, `atlas/<id>` or `text/<id>`, and of those in drawn-modules.ts. */
  code(name: string): string | Promise<string>;
  /** A line for each text in the modules: its atlas, its source and the source's title. */
  listTexts(): string[];
  /** The preview pictures that the module `pictures` names, as PNG by their file in the site. */
  pictures(cache: string, onprogress: DrawProgress): Promise<Map<string, Uint8Array>>;
  report: AtlasStore['report'];
  forget: AtlasStore['forget'];
};

type Options = {
  geodata: string;
  texts?: string | undefined;
  /** The atlases whose texts the modules contain; no others do. */
  open: 'all' | readonly string[];
  /** Whether the modules name preview pictures, which are slow to draw. */
  pictures?: boolean;
  /** The folder in which pictures are kept for the next build; none if omitted. */
  cache?: string;
  /** The folder of the words on them. */
  language?: string;
};

/** The kinds of modules that draw. */
const DRAWN = ['drawn', 'names', 'grounds', 'pictures'];

/** Makes the virtual modules from the folder `geodata`; throws if an atlas to be opened is not in it. */
export function createAtlasModules({
  geodata,
  texts,
  open,
  pictures = false,
  cache,
  language = 'en'
}: Options): AtlasModules {
  const store = createAtlasStore(geodata, texts);
  const drawn = createDrawnModules(store, { pictures, cache, language });
  const ids = store.ids();
  const unknown = open === 'all' ? [] : open.filter((id) => !ids.includes(id));
  if (unknown.length > 0) {
    throw new Error(
      `${INCLUDE_TEXTS}: expected atlases (${ids.join(', ')}), found “${unknown.join(', ')}”`
    );
  }
  const isOpen = (id: string): boolean => open === 'all' || open.includes(id);
  return {
    code: (name) => {
      const [kind = '', id] = name.split('/');
      if (DRAWN.includes(kind)) return drawn.code(name);
      if (kind === 'atlas' && id) return `export default ${moduleData(store.compiled(id).atlas)};`;
      if (kind === 'text' && id)
        return `export default ${moduleData(isOpen(id) ? store.texts(id) : {})};`;
      return kind === 'texts' ? textsCode(store.ids().filter(isOpen)) : atlasesCode(store);
    },
    listTexts: () =>
      store
        .ids()
        .filter(isOpen)
        .flatMap((id) => textLines(store, id)),
    pictures: drawn.pictures,
    report: store.report,
    forget: () => {
      store.forget();
      drawn.forget();
    }
  };
}

function textLines(store: AtlasStore, id: string): string[] {
  const held = store.texts(id);
  const sources = store.compiled(id).atlas?.sources ?? [];
  return sources
    .filter((source) => Object.hasOwn(held, source.id))
    .map((source) => `${id} ${source.id}: ${source.title}`);
}

function atlasesCode(store: AtlasStore): string {
  return [
    `export const atlases = ${moduleData(listAtlases(store))};`,
    loaders(store.ids(), 'virtual:atlas'),
    'export async function load(id) {',
    '  return Object.hasOwn(loaders, id) ? (await loaders[id]()).default : null;',
    '}'
  ].join('\n');
}

function textsCode(ids: readonly string[]): string {
  return [
    loaders(ids, 'virtual:text'),
    'export async function texts(id) {',
    '  return Object.hasOwn(loaders, id) ? (await loaders[id]()).default : {};',
    '}'
  ].join('\n');
}
