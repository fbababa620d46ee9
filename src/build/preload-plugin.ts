import type { Plugin } from 'vite';

/** What a reader waits for when it is asked for: the pages, and the parts of the first view. */
const WAITED_FOR =
  /\/client-optimized\/nodes\/\d+\.js$|\/(?:Drawing|EventList|LiveMap|Timeline)\.svelte$/;

/**
 * A Vite plugin that has a script name what it fetches, and all that this imports, only where a reader waits for it. What comes late is
 * fetched ahead of its need, so that it may find its imports by itself; their names would be a twentieth of the page's own script.
 */
export function preloadPlugin(): Plugin {
  const waitedFor = new Set<string>();
  return {
    name: 'dateline-preload',
    apply: 'build',
    config: () => ({
      build: {
        modulePreload: {
          resolveDependencies: (file, imports) => (waitedFor.has(file) ? imports : [])
        }
      }
    }),
    generateBundle: {
      order: 'pre',
      handler(_, files) {
        for (const file of Object.values(files))
          if (file.type === 'chunk' && WAITED_FOR.test(file.facadeModuleId ?? ''))
            waitedFor.add(file.fileName);
      }
    }
  };
}
