import { dateIssue } from './date-issue';
import { dayFromIso } from './day';
import type { Parsed } from '../parsed';

/** A clock time as written. */
export type ClockTime = {
  /** Seconds since 1970-01-01T00:00Z of the minute's start. */
  instant: number;
  /** Minutes east of UTC. */
  offset: number;
  approximate: boolean;
};

/** ISO 8601: seconds may follow the minutes; an offset is `Z`, hours alone, or hours and minutes with or without a colon. */
const SHAPE = /^(-?\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:[0-5]\d(?:[.,]\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)(~?)$/;

/** Minutes: no zone has been further east or west than this since the telegraph. */
const MAX_OFFSET = 14 * 60;

/**
 * Reads `YYYY-MM-DDTHH:MM±HH:MM`, optionally followed by `~`, and ISO 8601's variants: `Z`, an offset in whole hours (`-04`), and
 * seconds, which are dropped, since a time is a minute long.
 */
export function parseClock(text: string): Parsed<ClockTime> {
  const found = SHAPE.exec(text);
  if (!found) return { value: null, issue: misshapen(text) };
  const [, date = '', time = '', , zoneTime = '', tilde] = found;
  const day = dayFromIso(date);
  if (day === null) return { value: null, issue: dateIssue(date) };
  const minutes = minutesOf(time);
  if (minutes === null) {
    return { value: null, issue: `expected a time of day from 00:00 to 23:59, found "${time}"` };
  }
  const distance = zoneTime === 'Z' ? 0 : minutesOf(zoneTime.slice(1));
  if (distance === null || distance > MAX_OFFSET) {
    const wanted = 'an offset from UTC between -14:00 and +14:00, as in +10:00';
    return { value: null, issue: `expected ${wanted}, found "${zoneTime}"` };
  }
  const offset = zoneTime.startsWith('-') ? 0 - distance : distance;
  const instant = (day * 1440 + minutes - offset) * 60;
  return { value: { instant, offset, approximate: tilde === '~' } };
}

/** Minutes since midnight of `HH:MM`, `HHMM` or `HH`. */
function minutesOf(text: string): number | null {
  const hours = Number(text.slice(0, 2));
  const minutes = Number(text.slice(2).replace(':', ''));
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}

function misshapen(text: string): string {
  const wanted = /Z|[+-]\d\d/.test(text.slice(10))
    ? 'a time as in 2023-09-12T06:00+10:00'
    : 'a time with its offset, as in 2023-09-12T06:00+10:00';
  return `expected ${wanted}, found "${text}"`;
}
