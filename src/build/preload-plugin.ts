import type { Plugin } from 'vite';

/** What a reader waits for when it is asked for: the pages, and the parts of the first view. */
const WAITED_FOR = [
  /\/client-optimized\/nodes\/\d+\.js$/,
  ...['Drawing', 'EventList', 'LiveMap', 'Timeline'].map((part) => new RegExp(`/${part}\\.svelte$`))
];

/**
 * A Vite plugin that has a script name what it fetches, and all that this imports, only where a reader waits for it. What comes late is
 * fetched ahead of its need, so that it may find its imports by itself; their names would be a twentieth of the page's own script.
 * The build ends with an error if something a reader waits for is no longer a script of its own.
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
        if (this.environment.name !== 'client') return;
        const chunks = Object.values(files).filter((file) => file.type === 'chunk');
        for (const part of WAITED_FOR) {
          const found = chunks.filter(({ facadeModuleId }) => part.test(facadeModuleId ?? ''));
          if (found.length === 0) this.error(`expected a script of ${part.source}`);
          for (const { fileName } of found) waitedFor.add(fileName);
        }
      }
    }
  };
}
