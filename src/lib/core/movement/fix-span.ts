import type { KnownEvent } from '../evidence/known-event';
import type { Span } from '../time/span';
import { timeSpanOfDays } from '../time/time-span';

/** When a fix was, in seconds since 1970-01-01T00:00Z. */
export type FixTime = {
  /** The earliest and the latest that the claims known allow; infinite where they are open. */
  limits: Span;
  /** The same with an end at either side: of a bound, the day or minute that is named. */
  stated: Span;
  /** Known to the minute. */
  exact: boolean;
};

/** Seconds within which a time counts as known to the minute. */
const MINUTE = 60;

/**
 * The time of a fix as the claims known tell it. Where they tell none, it was by the day on which the first of them came
 * out, reckoned in the zone of the place: a bound, as `../2023-09-11` is one.
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
 * Narrows the times of fixes that follow one another: none is earlier than the fix before it and the `hours` of travel
 * between them allow, none later than the fix behind it does. Times that cannot all be so stay as they are.
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

/** Seconds by which reckoning in hours may go wrong. */
const TOLERANCE = 1e-3;

/** The middle of a time; of a bound, the bound. */
export function middleOf({ from, to }: Span): number {
  if (from === -Infinity) return to;
  return to === Infinity ? from : (from + to) / 2;
}
