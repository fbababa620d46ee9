import { summariseAtlas } from '../lib/compile/summarise-atlas';
import { createAtlasStore, type AtlasStore } from './atlas-store';

/** The environment variable that names the atlases whose texts a build includes. */
export const INCLUDE_TEXTS = 'DATELINE_INCLUDE_TEXTS';

/** The code of the virtual modules, and what is wrong with the atlases that they are made of. */
export type AtlasModules = {
  /** The code of `atlases`, `texts`, `atlas/<id>` or `text/<id>`. */
  code(name: string): string;
  /** A line for each text in the modules: its atlas, its source and the source's title. */
  listTexts(): string[];
  report: AtlasStore['report'];
  forget: AtlasStore['forget'];
};

type Options = {
  geodata: string;
  texts?: string | undefined;
  /** The atlases whose texts the modules hold; no others do. */
  open: 'all' | readonly string[];
};

/** Makes the virtual modules from the folder `geodata`; throws where an atlas to be opened is not in it. */
export function createAtlasModules({ geodata, texts, open }: Options): AtlasModules {
  const store = createAtlasStore(geodata, texts);
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
      const [kind, id] = name.split('/');
      if (kind === 'atlas' && id) return `export default ${data(store.compiled(id).atlas)};`;
      if (kind === 'text' && id)
        return `export default ${data(isOpen(id) ? store.texts(id) : {})};`;
      return kind === 'texts' ? textsCode(store.ids().filter(isOpen)) : atlasesCode(store);
    },
    listTexts: () =>
      store
        .ids()
        .filter(isOpen)
        .flatMap((id) => textLines(store, id)),
    report: store.report,
    forget: store.forget
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
  const ids = store.ids();
  const summaries = ids.flatMap((id) => {
    const { atlas } = store.compiled(id);
    return atlas ? [summariseAtlas(atlas)] : [];
  });
  return [
    `export const atlases = ${data(summaries)};`,
    loaders(ids, 'virtual:atlas'),
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

function loaders(ids: readonly string[], prefix: string): string {
  const entries = ids.map(
    (id) => `  ${JSON.stringify(id)}: () => import(${JSON.stringify(`${prefix}/${id}`)})`
  );
  return `const loaders = {\n${entries.join(',\n')}\n};`;
}

/** Data as an expression: a browser reads the text of JSON faster than an object in code. */
function data(value: unknown): string {
  return `JSON.parse('${JSON.stringify(value).replace(/[\\']/g, '\\$&')}')`;
}
