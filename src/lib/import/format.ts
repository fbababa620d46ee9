import type { Parsed } from '../core/parsed';
import type { Brought } from './brought';
import type { GivenFile, ImportContext } from './given-file';

/** A format that an atlas can be brought from. */
export type Format = {
  /** The word by which `--format` names it. */
  id: string;
  /** What people call it. */
  name: string;
  /** How a file of it is known, in words, for the documentation and for messages. */
  known: string;
  /** Whether a file is of this format; it is asked in the order of the registry. */
  knows: (file: GivenFile) => boolean;
  /** Reads a file. A row that cannot be taken is in the report; an issue says why the file as a whole cannot be read. */
  read: (file: GivenFile, context: ImportContext) => Parsed<Brought>;
};
