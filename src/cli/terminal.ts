/** What a command has of its surroundings; a test gives its own. */
export type Terminal = {
  env: Readonly<Record<string, string | undefined>>;
  /** Characters in a line, where it is known. */
  width?: number | undefined;
  /** Writes to standard output as it is, without a line's end. */
  write: (text: string) => void;
  /** Writes a line to standard error. */
  tell: (line: string) => void;
};

/**
 * Runs a command on the arguments and in the surroundings of this process, whose exit code is what it returns. Whoever reads the
 * output may have read enough before its end, as `head` has.
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
