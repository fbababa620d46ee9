/** Where the traveller was seen; where one line meets another; and what else lies on the way: in this order places are labelled. */
export type LabelRank = 'seen' | 'junction' | 'passed';

/** What may stand on the graph as a line of its own, at its height in pixels; or as so many lines, if it is long. */
export type Candidate = { y: number; rank: LabelRank; lines?: number };

/** How far apart the middles of two labels are at the least, in pixels. */
export type LabelGaps = {
  /** Of a place where the traveller was seen, from any other. */
  seen: number;
  /** Of a place on the way, from any other. */
  passed: number;
  /** Of each half of a label's further lines, besides. */
  line: number;
};

/**
 * The labels for which there is room, in the order given: first the places where the traveller was seen, from the two outermost on,
 * then those on the way, junctions before others, each time the one that stands farthest from all that are labelled, so that they
 * are spread evenly.
 */
export function chooseLabels<T extends Candidate>(candidates: readonly T[], gaps: LabelGaps): T[] {
  const chosen = new Set<T>();
  const apart = new Map(candidates.map((one) => [one, Infinity]));
  const more = ({ lines = 1 }: T) => (lines - 1) * gaps.line;
  const choose = (one: T) => {
    chosen.add(one);
    for (const [other, far] of apart)
      apart.set(other, Math.min(far, Math.abs(other.y - one.y) - more(one)));
  };
  const apartOf = (one: T) => (apart.get(one) ?? 0) - more(one);
  const seen = candidates.filter(({ rank }) => rank === 'seen');
  for (const one of [...seen.slice(0, 1), ...seen.slice(-1), ...seen])
    if (apartOf(one) >= gaps.seen) choose(one);
  for (const rank of ['junction', 'passed']) {
    const left = new Set(candidates.filter((one) => one.rank === rank));
    while (left.size > 0) {
      const next = [...left].reduce((best, one) => (apartOf(best) >= apartOf(one) ? best : one));
      if (apartOf(next) < gaps.passed) break;
      choose(next);
      left.delete(next);
    }
  }
  return candidates.filter((one) => chosen.has(one));
}
