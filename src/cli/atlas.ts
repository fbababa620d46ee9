/** Works on an atlas: `npm run atlas -- <command>`; exits with 1 where it cannot, with 2 on wrong usage. */
import { claims } from './atlas/claims';
import { UsageError, type Command } from './atlas/command';
import { coverage } from './atlas/coverage';
import { legs } from './atlas/legs';
import { newAtlas } from './atlas/new';

const COMMANDS = new Map<string, Command>([
  ['new', newAtlas],
  ['claims', claims],
  ['coverage', coverage],
  ['legs', legs]
]);

/** Whoever reads our output may have read enough, as `head` has. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = isUsage(error) ? 2 : 1;
}

function run([name, ...args]: string[]): void {
  if (name === '--help' || name === '-h') {
    for (const command of COMMANDS.values()) console.log(help(command));
    return;
  }
  const command = name === undefined ? undefined : COMMANDS.get(name);
  if (!command) {
    const found = name === undefined ? 'none' : `"${name}"`;
    const known = [...COMMANDS.keys()].join(', ');
    throw new UsageError(`expected a command (${known}), found ${found}; --help tells of them`);
  }
  if (args.some((arg) => arg === '--help' || arg === '-h')) console.log(help(command));
  else command.run(args);
}

function help({ usage, does }: Command): string {
  return `npm run atlas -- ${usage}\n  ${does}`;
}

function isUsage(error: unknown): boolean {
  if (error instanceof UsageError) return true;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS');
}
