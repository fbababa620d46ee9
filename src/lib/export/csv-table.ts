import { stringify } from 'csv-stringify/sync';
import { guardFormula } from './guard-formula';

/** A column of a table, with what its readers need to know. */
export type Column<Row> = {
  name: string;
  /** What it holds, in a sentence. */
  about: string;
  /** A CSVW datatype; text if omitted. */
  datatype?: 'number' | 'integer' | 'date' | 'anyURI';
  /** The separator between the values of a list of ids. */
  separator?: ' ';
  /** Absent or empty if the row has none. */
  cell: (row: Row) => string | number | undefined;
};

/** Rows as CSV (RFC 4180): a header row, lines ending in CR LF, and no text that a spreadsheet would run. */
export function csvTable<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const cells = rows.map((row) =>
    columns.map(({ cell }) => {
      const value = cell(row);
      return typeof value === 'string' ? guardFormula(value) : value;
    })
  );
  return stringify([columns.map(({ name }) => name), ...cells], { record_delimiter: 'windows' });
}
