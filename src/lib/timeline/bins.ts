import type { Scale } from './scale';

/** A stretch of the histogram, half-open in days since 1970-01-01, and the events by day in it, added up. */
export type Bin = { from: number; to: number; count: number };

/** Days in a bin: one, or whole weeks, so that the same weekdays fall into each. */
const LENGTHS = [1, 7, 14, 28, 91, 182, 364];
/** 1970-01-05, the first Monday. */
const MONDAY = 4;
/** The narrowest bar that still reads as one, in pixels. */
const NARROWEST = 3;

/** How many days a bar must stand for so that it is wide enough to be seen. */
export function binLength({ perDay }: Scale): number {
  return LENGTHS.find((length) => length * perDay >= NARROWEST) ?? (LENGTHS.at(-1) as number);
}

/** Adds counts by day up to bins of so many days that begin on a Monday, in order; empty bins are left out. */
export function binCounts(counts: ReadonlyMap<number, number>, length: number): Bin[] {
  const bins = new Map<number, Bin>();
  const origin = length === 1 ? 0 : MONDAY;
  for (const [day, count] of counts) {
    const from = Math.floor((day - origin) / length) * length + origin;
    const bin = bins.get(from);
    if (bin) bin.count += count;
    else bins.set(from, { from, to: from + length, count });
  }
  return [...bins.values()].sort((a, b) => a.from - b.from);
}
