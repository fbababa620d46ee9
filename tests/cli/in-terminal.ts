import type { Terminal } from '../../src/cli/terminal';

/** What a command left behind. */
type Ended = { status: number; stdout: string; stderr: string };

/** Runs a command in this process, on arguments and environment variables of its own. */
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
