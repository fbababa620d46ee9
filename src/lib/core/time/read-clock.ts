import { dayFromIso } from './day';

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

/** What is wrong with a text that is no clock time, and the part of it that is. */
export type ClockFault = { fault: 'shape' | 'date' | 'time' | 'offset'; part: string };

/**
 * Reads `YYYY-MM-DDTHH:MM±HH:MM`, optionally followed by `~`, and ISO 8601's variants: `Z`, an offset in whole hours (`-04`), and
 * seconds, which are dropped, since a time is a minute long.
 */
export function readClock(text: string): ClockTime | ClockFault {
  const found = SHAPE.exec(text);
  if (!found) return { fault: 'shape', part: text };
  const [, date = '', time = '', , zoneTime = '', tilde] = found;
  const day = dayFromIso(date);
  if (day === null) return { fault: 'date', part: date };
  const minutes = minutesOf(time);
  if (minutes === null) return { fault: 'time', part: time };
  const distance = zoneTime === 'Z' ? 0 : minutesOf(zoneTime.slice(1));
  if (distance === null || distance > MAX_OFFSET) return { fault: 'offset', part: zoneTime };
  const offset = zoneTime.startsWith('-') ? 0 - distance : distance;
  const instant = (day * 1440 + minutes - offset) * 60;
  return { instant, offset, approximate: tilde === '~' };
}

/** Minutes since midnight of `HH:MM`, `HHMM` or `HH`. */
function minutesOf(text: string): number | null {
  const hours = Number(text.slice(0, 2));
  const minutes = Number(text.slice(2).replace(':', ''));
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}
