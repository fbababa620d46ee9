import type { KnownEvent } from '../evidence/known-event';
import type { Span } from '../time/span';
import { timeSpanOfDays } from '../time/time-span';

/** When a fix was, in seconds since 1970-01-01T00:00Z. */
export type FixTime = {
  /** The earliest and the latest time the known claims allow; infinite if open. */
  limits: Span;
  /** The same with both ends finite: for a bound, the day or minute named. */
  stated: Span;
  /** Known to the minute. */
  exact: boolean;
};

/** Seconds up to which a time counts as known to the minute. */
const MINUTE = 60;

/**
 * The time of a fix as the known claims tell it. If they give none, it was by the day on which the first of them was published,
 * in the place's zone: a bound, like `../2023-09-11`.
 */
export function fixTime(
  { when, firstPublished }: Pick<KnownEvent, 'when' | 'firstPublished'>,
  zone: string
): FixTime {
  if (!when) {
    const stated = timeSpanOfDays(zone, firstPublished).instants;
    return { limits: { from: -Infinity, to: stated.to }, stated, exact: false };
  }
  const { widened, stated, openStart, openEnd } = when;
  const limits = {
    from: openStart ? -Infinity : widened.instants.from,
    to: openEnd ? Infinity : widened.instants.to
  };
  return { limits, stated: stated.instants, exact: limits.to - limits.from <= MINUTE };
}

/**
 * Narrows the times of consecutive fixes: none is earlier than the fix before it plus the `hours` of travel between them, none
 * later than the fix after it allows. Times that contradict each other stay unchanged.
 */
export function narrowTimes(limits: readonly Span[], hours: readonly number[]): Span[] {
  const narrowed = limits.map((span) => ({ ...span }));
  narrowed.forEach((span, i) => {
    const before = narrowed[i - 1];
    if (before) span.from = Math.max(span.from, before.from + (hours[i - 1] ?? 0) * 3600);
  });
  for (let i = narrowed.length - 2; i >= 0; i--) {
    const [span, behind] = [narrowed[i], narrowed[i + 1]];
    if (span && behind) span.to = Math.min(span.to, behind.to - (hours[i] ?? 0) * 3600);
  }
  return narrowed.every(({ from, to }) => from <= to + TOLERANCE)
    ? narrowed
    : limits.map((span) => ({ ...span }));
}

/** Rounding error in seconds of sums in hours. */
const TOLERANCE = 1e-3;

/** The middle of a time; for a bound, the bound. */
export function middleOf({ from, to }: Span): number {
  if (from === -Infinity) return to;
  return to === Infinity ? from : (from + to) / 2;
}
