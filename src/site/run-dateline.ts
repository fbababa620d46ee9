import { runAtlas } from '../cli/atlas/run-atlas';
import { runCheck } from '../cli/run-check';
import { runServe } from '../cli/run-serve';
import type { Terminal } from '../cli/terminal';

type Command = {
  /** What follows `dateline`. */
  usage: string;
  /** What it does, in a sentence. */
  does: string;
  run: (args: string[], terminal: Terminal) => number | Promise<number>;
};

const COMMANDS: Record<string, Command> = {
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
  build: {
    usage: 'build',
    does: 'Builds the site as static files, in build/; what has not changed since the last time stays.',
    run: async (args, terminal) => (await import('./run-build')).runBuild(args, terminal)
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

/** Runs a command of the package; returns 1 on failure, 2 on wrong usage, otherwise 0. */
export function runDateline(
  [name = '', ...args]: string[],
  terminal: Terminal
): number | Promise<number> {
  const isHelp = name === '--help' || name === '-h';
  if (Object.hasOwn(COMMANDS, name) && COMMANDS[name]) return COMMANDS[name].run(args, terminal);
  const say = isHelp ? terminal.write : (text: string) => terminal.tell(text.trimEnd());
  if (!isHelp)
    terminal.tell(
      `expected a command, found ${name === '' ? 'none' : `"${name}"`}; these are known:`
    );
  for (const { usage, does } of Object.values(COMMANDS)) say(`dateline ${usage}\n  ${does}\n`);
  return isHelp ? 0 : 2;
}
