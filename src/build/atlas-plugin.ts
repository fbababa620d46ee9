import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import type { AtlasModules, createAtlasModules } from './atlas-modules';

const MODULES = fileURLToPath(new URL('./atlas-modules.ts', import.meta.url));
const PREFIX = 'virtual:';

/** By Rollup's custom, the id of a module that is no file begins so. */
const VIRTUAL = '\0';
const ASKED = /^virtual:(?:atlases$|texts$|atlas\/|text\/)/;
const RESOLVED = /^\0virtual:(?:atlases$|texts$|atlas\/|text\/)/;

const FAILED = 'The atlases do not compile:';

type Options = {
  /** The folder of the atlases, from Vite's root. */
  geodata?: string;
  /** A folder of texts besides the atlases' own. */
  texts?: string | undefined;
};

/**
 * A Vite plugin that compiles the atlases: `virtual:atlases` lists and loads them, each a chunk of its own, and
 * `virtual:texts` gives the articles' texts while developing, and nothing in a build. Errors end a build. In development
 * they show over the page, as Vite's own do, and a change in the folder that has none reloads it.
 */
export function atlasPlugin({ geodata = 'geodata', texts }: Options = {}): Plugin {
  let folder = '';
  let developing = false;
  /** When a file last changed. */
  let changed = 0;
  let loaded: Promise<AtlasModules> | undefined;

  /** The compiler comes in when it is needed, and through Vite, which reads its imports as it reads the site's. */
  const modules = (): Promise<AtlasModules> => {
    loaded ??= runnerImport<{ createAtlasModules: typeof createAtlasModules }>(MODULES).then(
      ({ module }) => module.createAtlasModules({ geodata: folder, texts, open: developing })
    );
    return loaded;
  };
  const failOnErrors = ({ report }: AtlasModules): void => {
    const errors = report('error');
    if (errors) throw new Error(`${FAILED}\n${errors}`);
  };
  const isWatched = (file: string): boolean =>
    [folder, texts].some(
      (one) => one !== undefined && file.startsWith(path.resolve(one) + path.sep)
    );

  return {
    name: 'dateline-atlases',

    configResolved({ root, command, isProduction }) {
      folder = path.resolve(root, geodata);
      developing = command === 'serve' && !isProduction;
    },

    async buildStart() {
      if (developing) return;
      const made = await modules();
      failOnErrors(made);
      const warnings = made.report('warning');
      if (warnings && this.environment.name === 'client') this.warn(warnings);
    },

    configureServer({ watcher }) {
      if (texts) watcher.add(path.resolve(texts));
    },

    resolveId: {
      filter: { id: ASKED },
      handler: (id) => VIRTUAL + id
    },

    load: {
      filter: { id: RESOLVED },
      async handler(id) {
        const made = await modules();
        failOnErrors(made);
        return made.code(id.slice(VIRTUAL.length + PREFIX.length));
      }
    },

    async hotUpdate({ file, timestamp, server }) {
      if (!isWatched(file)) return;
      const made = await modules();
      const { moduleGraph, hot, name } = this.environment;
      // Each environment hears of the same change.
      if (timestamp !== changed) made.forget();
      changed = timestamp;
      const errors = made.report('error');
      if (errors) {
        // The page stays as it was, and works.
        if (name !== 'client') return [];
        server.config.logger.error(`${FAILED}\n${errors}`, { timestamp: true });
        hot.send({ type: 'error', err: { message: `${FAILED}\n${errors}`, stack: '' } });
        return [];
      }
      for (const [id, module] of moduleGraph.idToModuleMap) {
        if (RESOLVED.test(id)) moduleGraph.invalidateModule(module);
      }
      hot.send({ type: 'full-reload' });
      return [];
    }
  };
}
