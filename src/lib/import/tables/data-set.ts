import type { Cells } from '../csv/cells';
import type { About, Incident } from '../incidents/incident';
import type { ColumnFate } from '../report/report';

/** A table of incidents that is known by the names of its columns, or whose author says what they are. */
export type DataSet = {
  /** Begins the ids of its events. */
  prefix: string;
  name: string;
  about: About;
  /** The names of the columns of a file that has none. */
  header?: readonly string[];
  /** The name by which a column is known here, where files differ in how they write it. */
  nameOf?: (column: string) => string;
  /** What becomes of a column, by its name. */
  fateOf: (column: string) => ColumnFate;
  /** Reads a row: what it says, or why it cannot be taken. */
  readRow: (cells: Cells) => Incident | string;
};
