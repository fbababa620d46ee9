import { countLeading } from './count-leading';
import type { Span } from './span';

/**
 * A measure of the time axis that keeps silence short: a day has length 1 outside the breaks, and each break, however many days
 * it spans, has the same small length. Both functions strictly increase and are inverse.
 */
export type Warp = {
  /** The shortened stretches, in order: days since 1970-01-01, half-open. */
  breaks: readonly Span[];
  /** Where a day (since 1970-01-01, with fractions) lies. */
  at(day: number): number;
  /** The day at a position. */
  day(at: number): number;
};

/** The axis on which all days have the same length. */
export const EVEN: Warp = { breaks: [], at: (day) => day, day: (at) => at };

/** The axis on which each break (sorted, disjoint) is `length` days long; days before the first break keep their positions. */
export function warpOf(breaks: readonly Span[], length: number): Warp {
  if (breaks.length === 0) return EVEN;
  // For each bend: the day, its position, and the length of a day from there on.
  const bends: Bend[] = [{ day: 0, at: 0, slope: 1 }];
  for (const { from, to } of breaks) {
    const { day, at } = bends.at(-1) as Bend;
    const start = at + from - day;
    bends.push({ day: from, at: start, slope: length / (to - from) });
    bends.push({ day: to, at: start + length, slope: 1 });
  }
  return {
    breaks,
    at: (day) => {
      const bend = lastUpTo(bends, 'day', day);
      return bend.at + (day - bend.day) * bend.slope;
    },
    day: (at) => {
      const bend = lastUpTo(bends, 'at', at);
      return bend.day + (at - bend.at) / bend.slope;
    }
  };
}

type Bend = { day: number; at: number; slope: number };

/** The last bend that is not past the value, by binary search; before all bends, the first. */
function lastUpTo(bends: readonly Bend[], by: 'day' | 'at', value: number): Bend {
  const count = countLeading(bends, (bend) => bend[by] <= value);
  return bends[Math.max(0, count - 1)] as Bend;
}
