import { dayOf, isoFromDay } from '../core/time/day';
import { parseClock } from '../core/time/parse-clock';
import { parseDate } from '../core/time/parse-date';
import type { ClockTime } from '../core/time/read-clock';
import type { When } from '../core/time/when';

/**
 * A time for formats that know only `xsd:dateTime`, `xsd:date`, `xsd:gYearMonth` and `xsd:gYear`: one moment, or a span in which
 * an open end is omitted. A span includes its last day.
 */
export type SpanFields = { at: string } | { begin?: string; end?: string };

/** The first day of AD 1. */
const FIRST_DAY = dayOf(1, 1, 1);

/**
 * What such a format can say of a time as the atlas states it. Null if the time is approximate or uncertain, which none of these
 * types can express, or reaches before year 1, which they count in two ways: -0001 is 1 BC by XML Schema 1.0, to which KML and
 * GPX refer, and 2 BC by 1.1 and EDTF; a part of the day is dropped, since it has no hours of its own.
 */
export function edtfSpan(when: When | null): SpanFields | null {
  if (!when || when.qualifier !== '' || when.stated.days.from < FIRST_DAY) return null;
  const [first = '', last] = when.edtf.split('/');
  if (last === undefined) {
    const one = endsOf(first);
    return one && (one.begin === one.end ? { at: one.begin } : one);
  }
  const begin = first === '..' ? undefined : endsOf(first)?.begin;
  const end = last === '..' ? undefined : endsOf(last)?.end;
  return { ...(begin !== undefined && { begin }), ...(end !== undefined && { end }) };
}

/** The instant (`2023-09-11T20:00:00Z`) of a time stated to the minute; null for any other, and before year 1. */
export function exactInstant(when: When | null): string | null {
  const clock = when && parseClock(when.edtf).value;
  if (!clock || clock.approximate || when.stated.days.from < FIRST_DAY) return null;
  return new Date(clock.instant * 1000).toISOString().replace('.000', '');
}

/** The first and last of what one date or clock time may mean; equal if a type can express it. */
function endsOf(text: string): { begin: string; end: string } | null {
  const clock = parseClock(text).value;
  if (clock) {
    const moment = dateTime(clock);
    return { begin: moment, end: moment };
  }
  const date = parseDate(text).value;
  if (!date) return null;
  if (!text.includes('X')) return { begin: text, end: text };
  return { begin: isoFromDay(date.days.from), end: isoFromDay(date.days.to - 1) };
}

/** `2023-09-12T05:15:00+03:00`, on the clocks of the text: `xsd:dateTime` requires seconds, and minutes in the offset. */
function dateTime({ instant, offset }: ClockTime): string {
  const local = new Date((instant + offset * 60) * 1000).toISOString().slice(0, 19);
  const distance = Math.abs(offset);
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  const [hours, minutes] = [Math.floor(distance / 60), distance % 60].map(twoDigits);
  return `${local}${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}
