import type { ComparedEvent } from '$lib/core/evidence/compare-known';
import { differenceOf, DIFFERENCES, type Difference } from '$lib/core/evidence/difference-of';

/** How many rows of one difference are on the page: nobody reads more, and a wide window has thousands. */
const MOST = 100;

/** The rows under one heading, and how many there are beyond them. */
export type ComparedSection = { difference: Difference; rows: ComparedEvent[]; more: number };

/** Compared events by their difference, the most telling first, without differences that none has. */
export function comparedSections(compared: readonly ComparedEvent[]): ComparedSection[] {
  const by = new Map<Difference, ComparedEvent[]>();
  for (const one of compared) {
    const difference = differenceOf(one);
    const rows = by.get(difference);
    if (rows) rows.push(one);
    else by.set(difference, [one]);
  }
  return DIFFERENCES.flatMap((difference) => {
    const rows = by.get(difference) ?? [];
    if (rows.length === 0) return [];
    return [{ difference, rows: rows.slice(0, MOST), more: Math.max(0, rows.length - MOST) }];
  });
}
