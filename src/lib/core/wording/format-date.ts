import { decadeName, yearName, yearNames, type Joiner } from '#words/dates';
import { between, inNewStyle as newStyle, qualified } from '#words/times';
import { addMonths, civilOf } from '../time/day';
import { formatDated } from './format-dated';
import { formatMonth, type DayStyle } from './format-day';
import { formatMonths } from './format-days';
import type { EdtfDate } from '../time/read-date';

/** A date in words: `Tuesday 12 September 2023`, `around September 2023`, `between 10 and 19 September 2023`, `2020s`. */
export function formatDate(date: EdtfDate, style: DayStyle = {}): string {
  const approximate = date.qualifier === '~' || date.qualifier === '%';
  const uncertain = date.qualifier === '?' || date.qualifier === '%';
  const words =
    formatWhole(date, style) ??
    (approximate ? formatAny(date, style, 'to') : between(formatAny(date, style, 'and')));
  return qualified(words, approximate, uncertain);
}

/** Dates with a name of their own; null for others, such as ten days or a century. */
function formatWhole({ days, precision }: EdtfDate, style: DayStyle): string | null {
  const { year } = civilOf(days.from);
  if (days.from + 1 === days.to) return formatDated(days, style);
  if (precision === 'month' && addMonths(days.from, 1) === days.to) {
    return inNewStyle(style, (gregorian) => formatMonth(days.from, gregorian));
  }
  if (precision === 'year' && addMonths(days.from, 12) === days.to) return yearName(year);
  // `40s` alone would mean those of the twentieth century.
  return precision === 'decade' && year >= 1000 ? decadeName(year) : null;
}

/** From the first to the last, as precisely as is known. */
function formatAny({ days, precision }: EdtfDate, style: DayStyle, joiner: Joiner): string {
  if (precision === 'month') return formatDated(days, { ...style, weekday: false }, joiner);
  if (precision === 'year') {
    return inNewStyle(style, (gregorian) => formatMonths(days, gregorian, joiner));
  }
  return yearNames(civilOf(days.from).year, civilOf(days.to - 1).year, joiner);
}

/** Gregorian months differ from Julian ones: where dates are printed in the Julian, they say which they are. */
export function inNewStyle(
  { calendar, ...gregorian }: DayStyle,
  format: (style: DayStyle) => string
): string {
  const words = format(gregorian);
  return calendar === undefined ? words : newStyle(words);
}
