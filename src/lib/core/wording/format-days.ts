import { dayNames, monthNames, type Joiner } from '#words/dates';
import { dayIn, formatDay, formatMonth, type DayStyle } from './format-day';
import type { Span } from '../time/span';

/**
 * `Tuesday 12 to Thursday 14 September 2023` for civil days (half-open, since 1970-01-01, at least one), or just the day if there
 * is one. What both ends share is said once.
 */
export function formatDays(
  { from, to }: Span,
  style: DayStyle = {},
  joiner: Joiner = 'to'
): string {
  const last = to - 1;
  if (from >= last) return formatDay(from, style);
  return dayNames(dayIn(from, style), dayIn(last, style), style, joiner);
}

/** `September to October 2023` for the months of the first and last of some civil days, like `formatDays`. */
export function formatMonths(
  { from, to }: Span,
  style: DayStyle = {},
  joiner: Joiner = 'to'
): string {
  const [first, last] = [dayIn(from, style), dayIn(to - 1, style)];
  if (first.year === last.year && first.month === last.month) return formatMonth(from, style);
  return monthNames(first, last, style, joiner);
}
