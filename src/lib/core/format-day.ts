import { MONTHS, SHORT_MONTHS, WEEKDAYS } from './calendar-words';
import { civilOf, dayOf, weekdayOf } from './day';
import { formatYear } from './format-year';

/** How a day is written. All that is not left out is there: `short` alone is `Tue 12 Sept 2023`. */
export type DayStyle = {
  weekday?: boolean;
  /** Without the month there is no year. */
  month?: boolean;
  year?: boolean;
  short?: boolean;
};

/**
 * The day on which the Gregorian calendar began. Dates before it were written by another, so that the weekday of the same date in
 * this one would pass for a mistake: 14 October 1066 was a Saturday, and is a Sunday where the Gregorian calendar is carried back.
 */
const GREGORIAN_START = dayOf(1582, 10, 15);

/** `Tuesday 12 September 2023` of a day counted from 1970-01-01; before 15 October 1582 without its weekday. */
export function formatDay(day: number, style: DayStyle = {}): string {
  const { weekday = true, month = true, short = false } = style;
  const name = formatWeekday(day);
  const words = [
    weekday && (short ? name.slice(0, 3) : name),
    civilOf(day).day,
    month && formatMonth(day, style)
  ];
  return words.filter(Boolean).join(' ');
}

/** `Tuesday` of a day counted from 1970-01-01; empty before 15 October 1582. */
export function formatWeekday(day: number): string {
  return day < GREGORIAN_START ? '' : (WEEKDAYS[weekdayOf(day)] ?? '');
}

/** `September 2023`, `March 44 BC` of a day in it, counted from 1970-01-01. */
export function formatMonth(day: number, { year = true, short = false }: DayStyle = {}): string {
  const civil = civilOf(day);
  const name = (short ? SHORT_MONTHS : MONTHS)[civil.month - 1] ?? '';
  return year ? `${name} ${formatYear(civil.year)}` : name;
}
