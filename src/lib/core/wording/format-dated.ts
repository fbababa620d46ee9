import type { Joiner } from '#words/dates';
import { byBothCalendars } from '#words/times';
import { civilOf } from '../time/day';
import type { DayStyle } from './format-day';
import { formatDays } from './format-days';
import { julianOf } from '../time/julian-of';
import type { Span } from '../time/span';

/**
 * Civil days as `formatDays` writes them; for the Julian calendar in both, `Thursday 17 July 1914 (30 July new style)`, with the
 * Gregorian year if it differs: `Monday 25 December 1917 (7 January 1918 new style)`.
 */
export function formatDated(days: Span, style: DayStyle = {}, joiner: Joiner = 'to'): string {
  const { calendar, ...gregorian } = style;
  if (calendar === undefined) return formatDays(days, style, joiner);
  const inOneYear = [days.from, days.to - 1].every(
    (day) => julianOf(day).year === civilOf(day).year
  );
  const plain = { ...gregorian, weekday: false, ...(inOneYear && { year: false }) };
  return byBothCalendars(formatDays(days, style, joiner), formatDays(days, plain, joiner));
}
