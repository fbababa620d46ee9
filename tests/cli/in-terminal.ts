import type { Terminal } from '../../src/cli/terminal';

/** The outcome of a command. */
type Ended = { status: number; stdout: string; stderr: string };

/** Runs a command in this process, with its own arguments and environment variables. */
export function inTerminal(
  command: (args: string[], terminal: Terminal) => number,
  args: string[],
  env: Record<string, string> = {}
): Ended {
  let [stdout, stderr] = ['', ''];
  const status = command(args, {
    env,
    write: (text) => void (stdout += text),
    tell: (line) => void (stderr += `${line}\n`)
  });
  return { status, stdout, stderr };
}
