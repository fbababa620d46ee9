import type { Plugin } from 'vite';

/** Rollup's convention: the id of a module that is no file starts so. */
const VIRTUAL = '\0';
const MODULES = /^virtual:(?:atlases|texts|drawn|grounds|pictures|first-fonts)$/;
const RESOLVED = /^\0virtual:(?:atlases|texts|drawn|grounds|pictures|first-fonts)$/;

/** What each module takes of the `SiteData` that whoever renders pages provides. */
const EXPORTS: Record<string, readonly string[]> = {
  atlases: ['atlases', 'load'],
  texts: ['texts'],
  drawn: ['loadNames'],
  grounds: ['grounds'],
  pictures: ['pictureOf'],
  'first-fonts': ['firstFonts']
};

/** Kit opens every module while it builds, when there are no atlases yet. */
const NOTHING = '{ atlases: [], grounds: {}, firstFonts: [] }';

/**
 * A Vite plugin that has an app's server take from whoever renders its pages what a site's own build compiles into it
 * (`atlas-plugin.ts`): the same modules, filled by `provideSiteData`.
 */
export function providedPlugin(): Plugin {
  return {
    name: 'dateline-provided',
    config: () => ({ define: { __HAS_TEXTS__: 'false' } }),
    resolveId: { filter: { id: MODULES }, handler: (id) => VIRTUAL + id },
    load: {
      filter: { id: RESOLVED },
      handler(id) {
        // Nothing of it is left in a script, since there are no texts.
        if (this.environment.name === 'client' && id.endsWith(':texts')) return 'export {};';
        if (this.environment.name === 'client')
          throw new Error(`${id} is for the server alone: no script of the site carries it.`);
        const names = EXPORTS[id.replace(/^\0virtual:/, '')] ?? [];
        return [
          `const provided = globalThis[Symbol.for('dateline.site-data')] ?? ${NOTHING};`,
          `export const { ${names.join(', ')} } = provided;`
        ].join('\n');
      }
    }
  };
}
