import type { Span } from './span';
import type { TimeSpan } from './when';
import { instantOf, localOf } from './zone';

/** Whole civil days in a zone, with the instants from the first midnight to the last. */
export function timeSpanOfDays(zone: string, days: Span): TimeSpan {
  return {
    days,
    instants: { from: instantOf(zone, days.from, 0), to: instantOf(zone, days.to, 0) }
  };
}

/** A stretch of instants, with every civil day of the zone that it touches. */
export function timeSpanOfInstants(zone: string, instants: Span): TimeSpan {
  const first = localOf(zone, instants.from).day;
  const last = localOf(zone, instants.to - 1).day;
  return { days: { from: first, to: last + 1 }, instants };
}
