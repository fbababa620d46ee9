import Papa from 'papaparse';
import type { Parsed } from '../../core/parsed';
import { cleanText } from '../clean-text';
import type { RowFate } from '../report/report';

/** A row of a table: its number in a spreadsheet, the header being row 1, and its cells, cleaned. */
export type TableRow = { number: number; cells: readonly string[] };

/** A table with the names of its columns; rows that are no rows of it are named with the reason. */
export type Table = { header: readonly string[]; rows: TableRow[]; broken: RowFate[] };

/** Above it a file is no spreadsheet any more: its rows belong in a mass, not in an atlas. */
const MOST_ROWS = 50_000;

/**
 * Reads comma-, semicolon- or tab-separated values as RFC 4180 writes them. Blank rows are counted, and are no rows. `header` names
 * the columns of a file that has no row of names.
 */
export function readTable(text: string, header?: readonly string[]): Parsed<Table> {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimitersToGuess: [',', ';', '\t', '|']
  });
  const unread = new Map(errors.map(({ row, message }) => [row ?? 0, message]));
  const names = (header ?? data[0] ?? []).map(cleanText);
  if (names.filter((name) => name !== '').length === 0) {
    return {
      value: null,
      issue: 'expected a row of column names first, as in date,latitude,longitude, found none'
    };
  }
  if (data.length > MOST_ROWS) {
    return { value: null, issue: `expected at most ${MOST_ROWS} rows, found ${data.length}` };
  }
  const rows: TableRow[] = [];
  const broken: RowFate[] = [];
  for (const [i, cells] of data.entries()) {
    const number = i + 1;
    if ((i === 0 && !header) || cells.every((cell) => cell.trim() === '')) continue;
    const fault = unread.get(i);
    if (fault !== undefined && /quot/i.test(fault)) {
      const left = `expected a quoted cell that ends with a quote, as in "a, b", found one that does not`;
      broken.push({ row: number, losses: [], left });
    } else if (cells.length > names.length) {
      const left = `expected ${names.length} cells, found ${cells.length}; a cell with a comma in it is written in quotes, as in "a, b"`;
      broken.push({ row: number, losses: [], left });
    } else {
      rows.push({ number, cells: names.map((_, at) => cleanText(cells[at] ?? '')) });
    }
  }
  return { value: { header: names, rows, broken } };
}
