import type { Atlas } from '../atlas';
import type { AtlasIndex } from '../index-atlas';
import { hourWindow, windowInstants, type Window } from '../time/window';
import { isDayHour, knownDay, type DayHour, type KnownBy } from './known-by';

/** The end of an hour up to which the reader has the reports. */
export type UntilHour = DayHour & {
  /** The instant of it (seconds since 1970-01-01T00:00Z): a source that gives its time is known if that lies before. */
  instant: number;
  /** The last day (since 1970-01-01) that is over by then: a source of a day alone is known if that is its day, or a later one. */
  lastDay: number;
};

/** Up to when the reader has the reports: the end of a civil day (since 1970-01-01), or of an hour; null for all reports. */
export type KnownUntil = null | number | UntilHour;

/**
 * Up to when the second clock lets the reader have the reports. `then` follows an hour in view only in an atlas of which a source
 * gives its time: in any other it would take away the day's reports and put nothing in their place.
 */
export function knownUntil(
  index: Pick<AtlasIndex, 'givesHours'> & { atlas: Pick<Atlas, 'zone'> },
  knownBy: KnownBy,
  window: Window
): KnownUntil {
  const { zone } = index.atlas;
  if (isDayHour(knownBy)) return untilHour(knownBy, zone);
  if (knownBy === 'then' && window.hour !== null && index.givesHours)
    return untilHour({ day: window.days.from, hour: window.hour }, zone);
  return knownDay(knownBy, window);
}

/** The last day that is over by then; null for all reports. */
export function lastDayOf(until: KnownUntil): number | null {
  return isUntilHour(until) ? until.lastDay : until;
}

/** Whether that is the end of an hour. */
export function isUntilHour(until: KnownUntil): until is UntilHour {
  return typeof until === 'object' && until !== null;
}

function untilHour({ day, hour }: DayHour, zone: string): UntilHour {
  const { to } = windowInstants(hourWindow(day, hour), zone);
  return { day, hour, instant: to, lastDay: hour === 23 ? day : day - 1 };
}
