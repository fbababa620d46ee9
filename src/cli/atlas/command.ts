import type { Terminal } from '../terminal';

/** A command of `npm run atlas`. */
export type Command = {
  /** What follows `npm run atlas --`. */
  usage: string;
  /** What it does, in a sentence or two. */
  does: string;
  /** Runs it with the arguments after its name. */
  run: (args: string[], terminal: Terminal) => void;
};

/** An error that the user can fix by typing another command. */
export class UsageError extends Error {}
