import type { Span } from './span';
import { timeSpanOfDays } from './time-span';
import { instantOf } from './zone';

/** The stretch of time in view: whole civil days, or one hour of a single day. */
export type Window = {
  /** Days since 1970-01-01, half-open. */
  days: Span;
  /** 0-23 in the atlas's zone; null for whole days. Only for a single day. */
  hour: number | null;
};

/** The window of one whole day. */
export function dayWindow(day: number): Window {
  return { days: { from: day, to: day + 1 }, hour: null };
}

/** The window of one hour of a day; an hour below 0 or above 23 falls on an earlier or later day. */
export function hourWindow(day: number, hour: number): Window {
  const shift = Math.floor(hour / 24);
  return { days: { from: day + shift, to: day + shift + 1 }, hour: hour - shift * 24 };
}

/**
 * The instants of the window (seconds since 1970-01-01T00:00Z, half-open), for its days in the zone. The hours of a day cover all
 * of it: when the clocks go back one hour is longer, and when they go forward one is shorter or empty.
 */
export function windowInstants({ days, hour }: Window, zone: string): Span {
  if (hour === null) return timeSpanOfDays(zone, days).instants;
  return {
    from: instantOf(zone, days.from, hour * 3600),
    to: instantOf(zone, days.from, (hour + 1) * 3600)
  };
}

/** Whether two windows show the same stretch. */
export function sameWindow(a: Window, b: Window): boolean {
  return a.days.from === b.days.from && a.days.to === b.days.to && a.hour === b.hour;
}

/** A window as days since 1970-01-01, an hour being a 24th of its day, whatever its clocks do. */
export function windowSpan({ days, hour }: Window): Span {
  if (hour === null) return days;
  return { from: days.from + hour / 24, to: days.from + (hour + 1) / 24 };
}
