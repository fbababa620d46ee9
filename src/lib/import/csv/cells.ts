import type { Loss } from '../report/report';
import type { TableRow } from './read-table';

/** The cells of a row by the names of their columns, and what is lost of them. */
export type Cells = {
  /** The text of a cell, empty if there is no such column. */
  get: (name: string) => string;
  /** Notes that a cell did not land as it stood. */
  lose: (name: string, message: string) => void;
  losses: Loss[];
};

/** Reads cells by name: of columns that share one, the first. */
export function cellsOf(header: readonly string[], { cells }: TableRow): Cells {
  const losses: Loss[] = [];
  return {
    losses,
    get: (name) => cells[header.indexOf(name)] ?? '',
    lose: (name, message) => {
      losses.push({ column: { number: header.indexOf(name) + 1, name }, message });
    }
  };
}
