/** A command's environment; tests supply their own. */
export type Terminal = {
  env: Readonly<Record<string, string | undefined>>;
  /** Characters per line, if known. */
  width?: number | undefined;
  /** Writes to standard output unchanged, without a line ending. */
  write: (text: string) => void;
  /** Shows what a command does, in a line that the next one overwrites and an empty one ends; missing if nobody is watching. */
  show?: ((line: string) => void) | undefined;
  /** Writes a line to standard error. */
  tell: (line: string) => void;
};

/** Moves to the line's start and empties it. */
const CLEAR = '\r\x1b[2K';

/**
 * Runs a command with the arguments and in the environment of this process, and sets its exit code to the result. Whoever reads
 * the output may stop before its end, as `head` does.
 */
export async function runInTerminal(
  command: (args: string[], terminal: Terminal) => number | Promise<number>
): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const isWatched = process.stderr.isTTY && !process.env.CI;
  process.exitCode = await command(process.argv.slice(2), {
    env: process.env,
    width: process.stdout.columns,
    show: isWatched ? (line) => process.stderr.write(CLEAR + line) : undefined,
    write: (text) => process.stdout.write(text),
    tell: (line) => console.error(line)
  });
}
