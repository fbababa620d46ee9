import { overlaps, type Span } from './span';
import type { When } from './when';
import { instantOf } from './zone';

/** Seconds that a clock time may lie beside a part of the day, whose words have no sharp edge. */
const EDGE = 3_600;

/**
 * Whether some true time would satisfy both: their spans, widened if approximate and without end where open, have an instant or,
 * unless both are finer than a day, a civil day in common. An uncertain one (`?`, `%`) excludes nothing. A clock time may lie up
 * to an hour beside a part of its own day; two different parts have nothing in common.
 */
export function timesFit(a: When, b: When): boolean {
  if (isUncertain(a) || isUncertain(b)) return true;
  const onClocks = overlaps(instantsOf(a, b), instantsOf(b, a));
  if (isFine(a) && isFine(b)) return onClocks;
  return onClocks || overlaps(opened(a, a.widened.days), opened(b, b.widened.days));
}

function isUncertain({ qualifier }: When): boolean {
  return qualifier === '?' || qualifier === '%';
}

function isFine({ precision }: When): boolean {
  return precision === 'minute' || precision === 'part';
}

/** The instants of a time, those of a part of the day with the edges that a clock time may touch. */
function instantsOf(when: When, other: When): Span {
  const { instants, days } = when.widened;
  if (when.precision !== 'part' || other.precision !== 'minute') return opened(when, instants);
  return {
    from: Math.max(instants.from - EDGE, instantOf(when.zone, days.from, 0)),
    to: Math.min(instants.to + EDGE, instantOf(when.zone, days.to, 0))
  };
}

function opened(when: When, span: Span): Span {
  return {
    from: when.openStart ? -Infinity : span.from,
    to: when.openEnd ? Infinity : span.to
  };
}
