/** Something of a row that did not land, or not as it stood. `column` counts from 1. */
export type Loss = { column?: { number: number; name: string }; message: string };

/** What became of a row, numbered as a spreadsheet does: the ids of what it made, or why it made nothing. */
export type RowFate = { row: number; losses: Loss[] } & (
  { landed: readonly string[]; left?: undefined } | { landed?: undefined; left: string }
);

/** What became of a column: what it landed as, or why it did not. */
export type ColumnFate = { name: string } & (
  { as: string; left?: undefined } | { as?: undefined; left: string }
);

/** An account of everything in an imported file: each of its rows and columns stands here once. */
export type Report = {
  /** The name of the file. */
  file: string;
  /** The name of the format. */
  format: string;
  /** What the format calls a row, in the singular: row, post, placemark. */
  unit: string;
  rows: RowFate[];
  columns: ColumnFate[];
  /** What the author may do next, in sentences: nothing of it is done. */
  proposals: string[];
};

/** `file:row:column name: message`, as the check writes its issues; `unit` stands before the number unless it is a row. */
export function formatLoss(file: string, row: number, { column, message }: Loss): string {
  return column === undefined
    ? `${file}:${row} ${message}`
    : `${file}:${row}:${column.number} ${column.name}: ${message}`;
}
