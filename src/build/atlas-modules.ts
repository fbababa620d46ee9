import { summariseAtlas } from '../lib/compile/summarise-atlas';
import { createAtlasStore, type AtlasStore } from './atlas-store';

/** The code of the virtual modules, and what is wrong with the atlases that they are made of. */
export type AtlasModules = {
  /** The code of `atlases`, `texts`, `atlas/<id>` or `text/<id>`. */
  code(name: string): string;
  report: AtlasStore['report'];
  forget: AtlasStore['forget'];
};

/** Makes the virtual modules from the folder `geodata`; with the articles' texts only if `open`. */
export function createAtlasModules(options: {
  geodata: string;
  texts?: string | undefined;
  open: boolean;
}): AtlasModules {
  const store = createAtlasStore(options.geodata, options.texts);
  return {
    code: (name) => {
      const [kind, id] = name.split('/');
      if (kind === 'atlas' && id) return `export default ${data(store.compiled(id).atlas)};`;
      if (kind === 'text' && id)
        return `export default ${data(options.open ? store.texts(id) : {})};`;
      return kind === 'texts' ? textsCode(options.open ? store.ids() : []) : atlasesCode(store);
    },
    report: store.report,
    forget: store.forget
  };
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
