import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport, type Logger, type Plugin } from 'vite';
import type { AtlasModules, createAtlasModules } from './atlas-modules';
import { onceABuild } from './once-a-build.ts';
import { languagePlugin } from './language/language-plugin.ts';

const MODULES = fileURLToPath(new URL('./atlas-modules.ts', import.meta.url));
const PREFIX = 'virtual:';

/** Where drawn pictures are cached, from Vite's root. */
const CACHE = 'node_modules/.cache/dateline/pictures';

/** Rollup's convention: the id of a module that is no file starts so. */
const VIRTUAL = '\0';
const ASKED = /^virtual:(?:(?:atlases|texts|drawn|grounds|pictures)$|(?:atlas|text|names)\/)/;
const RESOLVED = /^\0virtual:(?:(?:atlases|texts|drawn|grounds|pictures)$|(?:atlas|text|names)\/)/;

/** Served as separate files, so that no script contains them. */
const SERVER_ONLY = /^(?:atlases|drawn|grounds|pictures|(?:atlas|names)\/.*)$/;

const FAILED = 'The atlases do not compile:';

type Compiler = { createAtlasModules: typeof createAtlasModules };
const compilers = new Map<string, ReturnType<typeof runnerImport<Compiler>>>();

/**
 * Loads the compiler on demand, once for each language of its pictures, and through Vite, which resolves its imports as it does
 * the site's.
 */
function importCompiler(language: string): ReturnType<typeof runnerImport<Compiler>> {
  const held = compilers.get(language);
  const compiler = held ?? runnerImport<Compiler>(MODULES, { plugins: [languagePlugin(language)] });
  compilers.set(language, compiler);
  return compiler;
}

type Options = {
  /** The folder of the atlases, from Vite's root. */
  geodata?: string;
  /** A folder of texts besides the atlases' own. */
  texts?: string | undefined;
  /** The ids of the atlases whose texts a build includes, separated by commas or spaces; none if omitted. */
  include?: string | undefined;
  /** The folder of words used in the pictures. */
  language?: string;
  /** Whether a build draws the preview pictures, which is slow. */
  pictures?: boolean;
  /** Told of each picture that had to be drawn: how many are done, of all. */
  onpictures?: (done: number, all: number) => void;
  /** Whether the parts of a build share what the first of them has compiled. */
  shared?: boolean;
};

/**
 * A Vite plugin that compiles the atlases: `virtual:atlases` lists and loads them on the server, which writes them to files, and
 * `virtual:texts` gives the articles' texts in development, and in a build only those of the atlases to be included: a build with
 * texts is private, and says so. `__HAS_TEXTS__` tells the site's code whether there may be any. `virtual:drawn`,
 * `virtual:grounds` and `virtual:pictures`, also on the server, contain the maps drawn without a browser; a build draws the
 * pictures, development has none. Errors end a build. In development they appear over the page, like Vite's own, and an
 * error-free change in the folder reloads it.
 */
export function atlasPlugin({
  geodata = 'geodata',
  texts,
  include = '',
  language = 'en',
  pictures = false,
  onpictures = () => {},
  shared = false
}: Options = {}): Plugin {
  const included = include.split(/[\s,]+/).filter((id) => id !== '');
  let folder = '';
  let cache = '';
  let developing = false;
  /** When a file last changed. */
  let changed = 0;
  let loaded: Promise<AtlasModules> | undefined;
  let logger: Logger | undefined;

  const modules = (): Promise<AtlasModules> => {
    const options = {
      geodata: folder,
      texts,
      open: developing ? ('all' as const) : included,
      pictures: pictures && !developing,
      cache,
      language
    };
    const load = () =>
      importCompiler(language).then(({ module }) => module.createAtlasModules(options));
    // Only a site's own build has two parts, which begin with the same files; a test may build many sites from files that change.
    loaded ??= shared && !developing ? onceABuild(JSON.stringify(options), load) : load();
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

    config: (_, { command }) => ({
      define: { __HAS_TEXTS__: JSON.stringify(command === 'serve' || included.length > 0) }
    }),

    configResolved({ root, command, isProduction, logger: of }) {
      logger = of;
      folder = path.resolve(root, geodata);
      cache = path.resolve(root, CACHE);
      developing = command === 'serve' && !isProduction;
    },

    async buildStart() {
      if (developing) return;
      const made = await modules();
      failOnErrors(made);
      if (this.environment.name !== 'client') return;
      const warnings = made.report('warning');
      if (warnings) this.warn(warnings);
      if (included.length > 0) logger?.warn(privateWarning(included, made.listTexts()));
    },

    // Again at the end, the server's: screens of file names have scrolled by.
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (included.length === 0 || this.environment.name !== 'ssr') return;
        logger?.warn(privateWarning(included, (await modules()).listTexts()));
      }
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
        const name = id.slice(VIRTUAL.length + PREFIX.length);
        if (this.environment.name === 'client' && SERVER_ONLY.test(name)) {
          throw new Error(
            `${PREFIX}${name} is for the server alone: no script of the site carries it.`
          );
        }
        const made = await modules();
        failOnErrors(made);
        return made.code(name);
      }
    },

    async generateBundle() {
      if (!pictures || developing || this.environment.name !== 'client') return;
      const made = await modules();
      const drawn = await made.pictures(cache, (done, all, fresh) => {
        if (fresh) onpictures(done, all);
      });
      for (const [fileName, source] of drawn) this.emitFile({ type: 'asset', fileName, source });
    },

    async hotUpdate({ file, timestamp, server }) {
      if (!isWatched(file)) return;
      const made = await modules();
      const { moduleGraph, hot, name } = this.environment;
      // Each environment sees the same change.
      if (timestamp !== changed) made.forget();
      changed = timestamp;
      const errors = made.report('error');
      if (errors) {
        // The page stays as it was, working.
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

/** Warns that a build holds texts, and which. */
function privateWarning(included: readonly string[], texts: readonly string[]): string {
  const rule = '!'.repeat(72);
  return [
    '',
    rule,
    `PRIVATE BUILD, by DATELINE_INCLUDE_TEXTS=${included.join(',')}.`,
    ...(texts.length > 0
      ? [
          'It contains these texts of articles. Do not publish it.',
          ...texts.map((one) => `  ${one}`)
        ]
      : ['No text of these atlases is at hand, so that it contains none.']),
    rule
  ].join('\n');
}
