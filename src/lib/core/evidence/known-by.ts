import type { Window } from '../time/window';

/** An hour of a day: days since 1970-01-01, and 0-23 in the atlas's zone. */
export type DayHour = { day: number; hour: number };

/**
 * The second clock: whose reports the reader has. `null`: all reports, so that the map shows what happened; `then`: those up to
 * the window's last day, so that it shows what had been reported by then, or to the end of its hour if a source of the atlas gives
 * one; or those up to a fixed day (since 1970-01-01), or to the end of a fixed hour.
 */
export type KnownBy = null | 'then' | number | DayHour;

/** The last day (since 1970-01-01) whose reports the reader has, of an hour its day; null for all reports. */
export function knownDay(knownBy: KnownBy, window: Window): number | null {
  if (knownBy === 'then') return window.days.to - 1;
  return typeof knownBy === 'object' ? (knownBy?.day ?? null) : knownBy;
}

/** Whether the second clock stands the same. */
export function sameKnownBy(a: KnownBy, b: KnownBy): boolean {
  if (!isDayHour(a) || !isDayHour(b)) return a === b;
  return a.day === b.day && a.hour === b.hour;
}

/** Whether the second clock stands at a fixed hour. */
export function isDayHour(knownBy: KnownBy): knownBy is DayHour {
  return typeof knownBy === 'object' && knownBy !== null;
}
