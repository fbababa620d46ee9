import { dayFromIso } from '../../core/time/day';
import { isoClock } from '../../core/time/iso-clock';
import { parseWhen } from '../../core/time/parse-when';
import { instantOf } from '../../core/time/zone';
import { readDay, type DateOrder } from './read-day';

/** A day and a time on some clock. */
const CLOCK = /^(.+?)(?:T|,? +)(\d{1,2}):(\d\d)(?::\d\d(?:\.\d+)?)? ?(Z|UTC|[+-]\d\d(?::?\d\d)?)?$/;

/** How an author writes times: which figure of a date is the day, and whose clocks those without an offset are by. */
export type Writing = { order?: DateOrder | undefined; zone?: string | undefined };

/** What a text says of a time: EDTF or a time with its offset, and what was lost of it; null if it says nothing readable. */
export type ReadWhen = { when: string; lost?: string };

/**
 * Reads a day, a time or EDTF as spreadsheets and data sets write it. A time without an offset is taken by the clocks of `zone`; if
 * the author gives none, only its day is taken.
 */
export function readWhen(text: string, { order, zone }: Writing): ReadWhen | null {
  if (text === '') return null;
  const day = readDay(text, order);
  if (day !== null) return { when: day };
  const clock = CLOCK.exec(text);
  const date = clock && readDay(clock[1] ?? '', order);
  if (clock && date !== null) return readClock(date, clock, zone);
  return parseWhen(text, { zone: 'UTC' }).value ? { when: text } : null;
}

function readClock(
  date: string,
  [, , hour = '', minute = '', offset]: RegExpExecArray,
  zone: string | undefined
): ReadWhen | null {
  const time = `${date}T${hour.padStart(2, '0')}:${minute}`;
  if (offset !== undefined) {
    const plain = /^(?:Z|UTC)$/.test(offset)
      ? '+00:00'
      : offset.replace(/^(...):?(\d\d)?$/, (_, h: string, m = '00') => `${h}:${m}`);
    const when = `${time}${plain}`;
    return parseWhen(when, { zone: 'UTC' }).value ? { when } : null;
  }
  if (zone === undefined) {
    return { when: date, lost: 'expected a time with its offset, as in 2023-09-12T06:00+03:00' };
  }
  const seconds = Number(hour) * 3600 + Number(minute) * 60;
  if (seconds >= 86_400) return null;
  const day = dayFromIso(date) ?? 0;
  const instant = instantOf(zone, day, seconds);
  const offsetMinutes = Math.round((day * 86_400 + seconds - instant) / 60);
  return { when: isoClock(instant, offsetMinutes) };
}
