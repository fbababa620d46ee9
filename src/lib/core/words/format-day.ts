import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../time/calendar-words';
import { civilOf, GREGORIAN_START, weekdayOf, type Civil } from '../time/day';
import { formatYear } from './format-year';
import { julianOf } from '../time/julian-of';

/** How a day is written. All that is not left out is there: `short` alone is `Tue 12 Sept 2023`. */
export type DayStyle = {
  weekday?: boolean;
  /** Without the month there is no year. */
  month?: boolean;
  year?: boolean;
  short?: boolean;
  /** By which calendar; the Gregorian where it is left out. */
  calendar?: 'julian';
};

/** `Tuesday 12 September 2023` of a day counted from 1970-01-01; before 15 October 1582 only the Julian calendar has weekdays. */
export function formatDay(day: number, style: DayStyle = {}): string {
  const { weekday = true, month = true, short = false } = style;
  const name = formatWeekday(day, style);
  const words = [
    weekday && (short ? name.slice(0, 3) : name),
    civilIn(day, style).day,
    month && formatMonth(day, style)
  ];
  return words.filter(Boolean).join(' ');
}

/** `Tuesday` of a day counted from 1970-01-01; empty before 15 October 1582, but by the Julian calendar. */
export function formatWeekday(day: number, { calendar }: DayStyle = {}): string {
  const isFalse = day < GREGORIAN_START && calendar === undefined;
  return isFalse ? '' : (WEEKDAYS[weekdayOf(day)] ?? '');
}

/** The year, month and day of a day counted from 1970-01-01, by the calendar of the style. */
export function civilIn(day: number, { calendar }: DayStyle): Civil {
  return calendar === 'julian' ? julianOf(day) : civilOf(day);
}

/** `September 2023`, `March 44 BC` of a day in it, counted from 1970-01-01. */
export function formatMonth(day: number, style: DayStyle = {}): string {
  const { year = true, short = false } = style;
  const civil = civilIn(day, style);
  const name = (short ? SHORT_MONTHS : MONTHS)[civil.month - 1] ?? '';
  return year ? `${name} ${formatYear(civil.year)}` : name;
}
