import type { Span } from './span';
import type { Stretch } from './when';
import { instantOf, localOf } from './zone';

/** Whole civil days in a zone, with the instants from the first midnight to the last. */
export function stretchOfDays(zone: string, days: Span): Stretch {
  return {
    days,
    instants: { from: instantOf(zone, days.from, 0), to: instantOf(zone, days.to, 0) }
  };
}

/** A stretch of instants, with every civil day of the zone that it touches. */
export function stretchOfInstants(zone: string, instants: Span): Stretch {
  const first = localOf(zone, instants.from).day;
  const last = localOf(zone, instants.to - 1).day;
  return { days: { from: first, to: last + 1 }, instants };
}
