import { civilIn, formatDay, formatMonth, type DayStyle } from './format-day';
import type { Span } from '../time/span';

/**
 * `Tuesday 12 to Thursday 14 September 2023` of civil days (half-open, since 1970-01-01, at least one), or the day
 * alone where it is one. What both ends share is said once, behind the second; `joiner` stands between them.
 */
export function formatDays({ from, to }: Span, style: DayStyle = {}, joiner = 'to'): string {
  const last = to - 1;
  if (from >= last) return formatDay(from, style);
  const first = formatDay(from, {
    ...style,
    ...(inSameYear(from, last, style) && { year: false }),
    ...(inSameMonth(from, last, style) && { month: false })
  });
  return `${first} ${joiner} ${formatDay(last, style)}`;
}

/** `September to October 2023` of the months of the first and the last of some civil days, as `formatDays` does. */
export function formatMonths({ from, to }: Span, style: DayStyle = {}, joiner = 'to'): string {
  const last = to - 1;
  if (inSameMonth(from, last, style)) return formatMonth(from, style);
  const first = formatMonth(from, {
    ...style,
    ...(inSameYear(from, last, style) && { year: false })
  });
  return `${first} ${joiner} ${formatMonth(last, style)}`;
}

function inSameYear(a: number, b: number, style: DayStyle): boolean {
  return civilIn(a, style).year === civilIn(b, style).year;
}

function inSameMonth(a: number, b: number, style: DayStyle): boolean {
  return inSameYear(a, b, style) && civilIn(a, style).month === civilIn(b, style).month;
}
