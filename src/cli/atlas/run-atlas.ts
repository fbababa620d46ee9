import { commandLine } from '../command-line';
import { claims } from './claims';
import { UsageError, type Command } from './command';
import { coverage } from './coverage';
import { legs } from './legs';
import { newAtlas } from './new';
import type { Terminal } from '../terminal';

const COMMANDS = new Map<string, Command>([
  ['new', newAtlas],
  ['claims', claims],
  ['coverage', coverage],
  ['legs', legs]
]);

/** Runs a command on an atlas; returns 1 on failure, 2 on wrong usage, otherwise 0. */
export function runAtlas(args: string[], terminal: Terminal): number {
  try {
    run(args, terminal);
    return 0;
  } catch (error) {
    terminal.tell(error instanceof Error ? error.message : String(error));
    return isUsage(error) ? 2 : 1;
  }
}

function run([name, ...args]: string[], terminal: Terminal): void {
  const isHelp = (arg: string | undefined) => arg === '--help' || arg === '-h';
  if (isHelp(name)) {
    for (const command of COMMANDS.values()) terminal.write(help(command));
    return;
  }
  const command = name === undefined ? undefined : COMMANDS.get(name);
  if (!command) {
    const found = name === undefined ? 'none' : `"${name}"`;
    const known = [...COMMANDS.keys()].join(', ');
    throw new UsageError(`expected a command (${known}), found ${found}; --help tells of them`);
  }
  if (args.some(isHelp)) terminal.write(help(command));
  else command.run(args, terminal);
}

function help({ usage, does }: Command): string {
  return `${commandLine('atlas', usage)}\n  ${does}\n`;
}

function isUsage(error: unknown): boolean {
  if (error instanceof UsageError) return true;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS');
}
