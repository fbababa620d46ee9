import { runAtlas } from '../cli/atlas/run-atlas';
import { runImport } from '../cli/import/run-import';
import { runCheck } from '../cli/run-check';
import { runServe } from '../cli/run-serve';
import type { Terminal } from '../cli/terminal';
import { readSettings } from './read-settings';
import { runCreate } from './run-create';
import type { Settings } from './settings';

type Command = {
  /** What follows `dateline`. */
  usage: string;
  /** What it does, in a sentence. */
  does: string;
  run: (args: string[], terminal: Terminal, settings: Settings) => number | Promise<number>;
};

const COMMANDS: Record<string, Command> = {
  create: {
    usage: 'create',
    does: 'Makes a site in this folder: its settings, and how GitHub Pages or a host of your own publishes it.',
    run: (args, terminal) => runCreate(args, terminal)
  },
  new: {
    usage: 'new <name>',
    does: 'Makes a small, complete atlas in geodata/<name>/: a made-up story, to write over.',
    run: (args, terminal) => runAtlas(['new', ...args], terminal)
  },
  check: {
    usage: 'check [<atlas> …]',
    does: 'Checks the atlases and reports errors with file, line and column.',
    run: runCheck
  },
  import: {
    usage: 'import <file> [--into <atlas>]',
    does: 'Brings a table, posts, a map or a bibliography into an atlas and reports every row; `import --help` tells how.',
    run: (args, terminal) => runImport(args, terminal)
  },
  build: {
    usage: 'build',
    does: 'Builds the site as static files, in build/; what has not changed since the last time stays.',
    run: async (...run) => (await import('./run-build')).runBuild(...run)
  },
  dev: {
    usage: 'dev [--port 4173] [--host 127.0.0.1]',
    does: 'Serves the site while its atlases are written, reloading as their files change.',
    run: async (...run) => (await import('./run-dev')).runDev(...run)
  },
  serve: {
    usage: 'serve [--port 4173] [--host 127.0.0.1]',
    does: 'Serves build/, for trials.',
    run: runServe
  },
  atlas: {
    usage: 'atlas new|claims|coverage|legs …',
    does: 'Works on an atlas; `atlas --help` tells how.',
    run: runAtlas
  }
};

/** Runs a command of the package, with the settings of the folder in which it runs; returns 1 on failure, 2 on wrong usage, otherwise 0. */
export async function runDateline(
  [name = '', ...args]: string[],
  terminal: Terminal
): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) return tellCommands(name, terminal);
  try {
    const settings = await readSettings(process.cwd(), terminal.env);
    const env = {
      ...terminal.env,
      DATELINE_GEODATA: settings.geodata,
      DATELINE_BUILD: settings.build,
      BASE_PATH: settings.base
    };
    return await command.run(args, { ...terminal, env }, settings);
  } catch (error) {
    terminal.tell(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

/** Tells of all commands: of its own accord, if the name is none of them. */
function tellCommands(name: string, { write, tell }: Terminal): number {
  const isAsked = name === '--help' || name === '-h';
  const lines = Object.values(COMMANDS).map(({ usage, does }) => `dateline ${usage}\n  ${does}`);
  if (isAsked) write(`${lines.join('\n')}\n`);
  else {
    const found = name === '' ? 'none' : `"${name}"`;
    tell([`expected a command, found ${found}; these are known:`, ...lines].join('\n'));
  }
  return isAsked ? 0 : 2;
}
