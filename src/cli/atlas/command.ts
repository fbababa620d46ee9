import type { Terminal } from '../terminal';

/** A command of `npm run atlas`. */
export type Command = {
  /** What is written behind `npm run atlas --`. */
  usage: string;
  /** What it does, in a sentence or two. */
  does: string;
  /** Runs it on the arguments behind its name. */
  run: (args: string[], terminal: Terminal) => void;
};

/** Something that the one who typed the command can mend by typing another. */
export class UsageError extends Error {}
