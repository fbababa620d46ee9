import { exactInstant } from '../edtf-span';
import { dayOf } from '../../core/time/day';
import { parseClock } from '../../core/time/parse-clock';
import type { When } from '../../core/time/when';

/** When an entry of a calendar is: whole days (since 1970-01-01, half-open), or instants (seconds since 1970-01-01T00:00Z). */
export type CalendarTime =
  { days: { from: number; to: number } } | { instants: { from: number; to: number } };

/** A calendar writes years with four digits: the first and the last day that it can. */
const [FIRST_DAY, LAST_DAY] = [dayOf(1, 1, 1), dayOf(9999, 12, 31)];

/**
 * What a calendar can show of a time: whole days where the atlas gives a day or a part of one, and an hour only where it gives the
 * minute. What is approximate or uncertain takes the days that it names, to be told in words. Null for a time that names no day: of
 * a month or longer, or open at one end.
 */
export function calendarTime(when: When | null): CalendarTime | null {
  if (!when || when.openStart || when.openEnd) return null;
  const { days } = when.stated;
  if (days.from < FIRST_DAY || days.to - 1 > LAST_DAY) return null;
  if (when.precision !== 'minute') return isToTheDay(when) ? { days } : null;
  const ends = when.edtf.split('/').map((text) => parseClock(text).value);
  const [first, last = first] = ends;
  if (!first || !last || ends.some((clock) => clock?.approximate)) return { days };
  return { instants: { from: first.instant, to: last.instant } };
}

function isToTheDay({ precision }: When): boolean {
  return precision === 'day' || precision === 'part';
}

/** Whether an entry shows less than the time says, which then is told in its title. */
export function isLoose(when: When): boolean {
  const exact = exactInstant(when) !== null;
  return (
    !exact && (when.qualifier !== '' || when.part !== undefined || when.precision === 'minute')
  );
}
