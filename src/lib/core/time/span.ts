import { extent } from '../extent';

/** A half-open stretch `[from, to)`: it includes its start but not its end. */
export type Span = { from: number; to: number };

/** Whether the two half-open spans share at least one point. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Whether `outer` contains all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** The smallest span containing all the given spans; throws a RangeError on none. */
export function union(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new RangeError('union of no spans');
  return {
    from: extent(spans.map((span) => span.from)).from,
    to: extent(spans.map((span) => span.to)).to
  };
}

/** By how much a span may move, of what it is to move, to stay within an extent. */
export function clampShift(shift: number, span: Span, within: Span): number {
  const least = Math.min(0, within.from - span.from);
  const most = Math.max(0, within.to - span.to);
  return Math.min(Math.max(shift, least), most);
}
