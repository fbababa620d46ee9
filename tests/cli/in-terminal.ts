import type { Terminal } from '../../src/cli/terminal';

/** The outcome of a command. */
type Ended = { status: number; stdout: string; stderr: string };

type Command<Status> = (args: string[], terminal: Terminal) => Status;

/** Runs a command in this process, with its own arguments and environment variables; one that takes time gives a promise. */
export function inTerminal(
  command: Command<number>,
  args: string[],
  env?: Record<string, string>
): Ended;
export function inTerminal(
  command: Command<number | Promise<number>>,
  args: string[],
  env?: Record<string, string>
): Ended | Promise<Ended>;
export function inTerminal(
  command: Command<number | Promise<number>>,
  args: string[],
  env: Record<string, string> = {}
): Ended | Promise<Ended> {
  let [stdout, stderr] = ['', ''];
  const ended = command(args, {
    env,
    write: (text) => void (stdout += text),
    tell: (line) => void (stderr += `${line}\n`)
  });
  return typeof ended === 'number'
    ? { status: ended, stdout, stderr }
    : ended.then((status) => ({ status, stdout, stderr }));
}
