import type { Span } from './span';

/**
 * The time axis measured so that silence takes little room: a day has the length 1 outside the breaks, and each break,
 * however many days it spans, has one small length. Both ways rise throughout and are each other turned round.
 */
export type Warp = {
  /** The stretches that are made short, in order: days since 1970-01-01, half-open. */
  breaks: readonly Span[];
  /** Where a day (since 1970-01-01, with fractions) lies. */
  at(day: number): number;
  /** The day that lies there. */
  day(at: number): number;
};

/** The axis on which every day is as long as every other. */
export const EVEN: Warp = { breaks: [], at: (day) => day, day: (at) => at };

/** The axis on which each of the breaks (sorted, apart from one another) is `length` days long; days in front of the first lie where they did. */
export function warpOf(breaks: readonly Span[], length: number): Warp {
  if (breaks.length === 0) return EVEN;
  // Of each bend the day, where it lies, and how long a day is from there on.
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

/** The last bend that does not lie behind the value, by halving; in front of all, the first. */
function lastUpTo(bends: readonly Bend[], by: 'day' | 'at', value: number): Bend {
  let low = 0;
  let high = bends.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((bends[middle] as Bend)[by] <= value) low = middle;
    else high = middle;
  }
  return bends[low] as Bend;
}
