import Table from 'cli-table3';
import type { ClaimRow } from '../../lib/compile/reports/claim-rows';
import type { Source } from '../../lib/core/atlas';

type Column = {
  name: string;
  /** In characters; columns without one share what the others leave. */
  width?: number;
  share?: number;
  cell: (row: ClaimRow) => string;
};

/** The columns on the terminal. Days, parts of the day and stances never wrap. */
const COLUMNS: readonly Column[] = [
  { name: '¶', width: 5, cell: ({ paragraph }) => paragraph },
  { name: 'passage', share: 22, cell: ({ passage }) => passage },
  { name: 'stance', width: 10, cell: ({ stance }) => stance },
  { name: 'origin (via)', share: 15, cell: ({ origin, via }) => `${origin}${via && ` (${via})`}` },
  { name: 'event', share: 28, cell: ({ event, title }) => `${event}: ${title}` },
  { name: 'when', width: 13, cell: ({ when, part }) => `${when} ${part}` },
  { name: 'place', share: 14, cell: ({ place }) => place },
  { name: 'actors', share: 14, cell: ({ actors }) => actors },
  { name: 'values', share: 12, cell: ({ values }) => values },
  { name: 'inferred', share: 26, cell: ({ inferred }) => inferred }
];

/** Below this, no word would fit. */
const NARROWEST = 140;

/** The rows of claims as a table for each source, under its id and title, as wide as `width` allows. */
export function claimTables(
  rows: readonly ClaimRow[],
  sources: readonly Source[],
  width: number
): string {
  return sources
    .flatMap(({ id, title }) => {
      const own = rows.filter(({ source }) => source === id);
      return own.length > 0 ? [`${id}: ${title}\n${tableOf(own, Math.max(width, NARROWEST))}`] : [];
    })
    .join('\n\n');
}

function columnWidths(width: number): number[] {
  const sum = (key: 'width' | 'share') => COLUMNS.reduce((all, one) => all + (one[key] ?? 0), 0);
  // Each column has one rule beside it, and the table one more.
  const free = width - COLUMNS.length - 1 - sum('width');
  return COLUMNS.map(({ width, share = 0 }) => width ?? Math.floor((free * share) / sum('share')));
}

function tableOf(rows: readonly ClaimRow[], width: number): string {
  const widths = columnWidths(width);
  const table = new Table({
    head: COLUMNS.map(({ name }) => name),
    colWidths: widths,
    wordWrap: true,
    style: { head: [], border: [] }
  });
  // A cell has a space on each side.
  table.push(
    ...rows.map((row) =>
      COLUMNS.map(({ cell }, i) => breakLong(cell(row).trim(), (widths[i] ?? 0) - 2))
    )
  );
  return table.toString();
}

/** Breaks words that are longer than their column, which the table would cut off: ids and times at their joints. */
function breakLong(text: string, width: number): string {
  const long = new RegExp(`\\S{${width + 1},}`, 'g');
  const piece = new RegExp(`.{1,${width}}$|.{1,${width - 1}}[-/T]|.{1,${width}}`, 'g');
  return text.replace(long, (word) => word.match(piece)?.join('\n') ?? word);
}
