/** A command's environment; tests supply their own. */
export type Terminal = {
  env: Readonly<Record<string, string | undefined>>;
  /** Characters per line, if known. */
  width?: number | undefined;
  /** Writes to standard output unchanged, without a line ending. */
  write: (text: string) => void;
  /** Writes a line to standard error. */
  tell: (line: string) => void;
};

/**
 * Runs a command with the arguments and in the environment of this process, and sets its exit code to the result. Whoever reads
 * the output may stop before its end, as `head` does.
 */
export function runInTerminal(command: (args: string[], terminal: Terminal) => number): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.exitCode = command(process.argv.slice(2), {
    env: process.env,
    width: process.stdout.columns,
    write: (text) => process.stdout.write(text),
    tell: (line) => console.error(line)
  });
}
