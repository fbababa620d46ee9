import Table from 'cli-table3';
import type { LegRow } from '../../lib/compile/reports/leg-rows';

type Column = { name: string; cell: (row: LegRow) => string };

const COLUMNS: readonly Column[] = [
  { name: 'leg', cell: ({ from, to }) => `${from} to ${to}` },
  { name: 'km by posts', cell: ({ km }) => number(km) },
  { name: 'published', cell: ({ published }) => number(published) },
  { name: 'hours, least', cell: ({ least }) => number(least, 1) },
  { name: 'hours, most', cell: ({ most }) => number(most, 1) },
  { name: 'km/h needed', cell: ({ needed }) => number(needed) },
  { name: 'km/h allowed', cell: ({ allowed }) => number(allowed) },
  { name: 'by', cell: ({ mode, vehicle }) => vehicle ?? mode }
];

/** The columns of words; the others are of numbers. */
const LEFT = new Set(['leg', 'by']);

/** The legs as a table for each journey, under its name. Unknown values are dashes. */
export function legTables(rows: readonly LegRow[]): string {
  return [...new Set(rows.map(({ journey }) => journey))]
    .map((journey) => `${journey}\n${tableOf(rows.filter((row) => row.journey === journey))}`)
    .join('\n\n');
}

function tableOf(rows: readonly LegRow[]): string {
  const table = new Table({
    head: COLUMNS.map(({ name }) => name),
    colAligns: COLUMNS.map(({ name }) => (LEFT.has(name) ? 'left' : 'right')),
    style: { head: [], border: [], compact: true }
  });
  table.push(...rows.map((row) => COLUMNS.map(({ cell }) => cell(row))));
  return table.toString();
}

function number(value: number | null, decimals = 0): string {
  return value === null || !Number.isFinite(value) ? '–' : value.toFixed(decimals);
}
