import { stringify } from 'csv-stringify/sync';
import { guardFormula } from './guard-formula';

/** A column of a table, with what a reader of the table must know of it. */
export type Column<Row> = {
  name: string;
  /** What it holds, in a sentence. */
  about: string;
  /** A datatype of CSVW; text where it is left out. */
  datatype?: 'number' | 'integer' | 'date' | 'anyURI';
  /** What stands between the values of a list of ids. */
  separator?: ' ';
  /** Absent or empty where the row has none. */
  cell: (row: Row) => string | number | undefined;
};

/** Rows as CSV (RFC 4180): a row of names, lines that end in CR LF, and no text that a spreadsheet would run. */
export function csvTable<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const cells = rows.map((row) =>
    columns.map(({ cell }) => {
      const value = cell(row);
      return typeof value === 'string' ? guardFormula(value) : value;
    })
  );
  return stringify([columns.map(({ name }) => name), ...cells], { record_delimiter: 'windows' });
}
