import type { AtlasStore } from './atlas-store';
import { createDrawings, type DrawingOptions, type Drawings } from './drawings';
import { PICTURE } from './drawn/picture-svg';
import { loaders, moduleData } from './module-code';

/** The virtual modules of the drawings, and the pictures they name. */
export type DrawnModules = Pick<Drawings, 'pictures' | 'named' | 'forget'> & {
  /** The code of `drawn`, `names/<id>`, `grounds` or `pictures`. */
  code(name: string): Promise<string>;
};

/** Makes the modules of a store's atlases. */
export function createDrawnModules(store: AtlasStore, options: DrawingOptions): DrawnModules {
  const { names, grounds, table, pictures, named, forget } = createDrawings(store, options);

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
  const drawnCode = (): string =>
    [
      loaders(store.ids(), 'virtual:names'),
      'export async function loadNames(id) {',
      '  return Object.hasOwn(loaders, id) ? (await loaders[id]()).default : [];',
      '}'
    ].join('\n');

  return {
    code: async (name) => {
      const [kind, id] = name.split('/');
      if (kind === 'names' && id) return `export default ${moduleData(await names(id))};`;
      if (kind === 'grounds') return `export const grounds = ${moduleData(await grounds())};`;
      return kind === 'pictures' ? picturesCode() : drawnCode();
    },
    pictures,
    named,
    forget
  };
}
