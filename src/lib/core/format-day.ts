import { MONTHS, SHORT_MONTHS, WEEKDAYS } from './calendar-words';
import { civilOf, weekdayOf } from './day';

/** How a day is written. All that is not left out is there: `short` alone is `Tue 12 Sept 2023`. */
export type DayStyle = {
  weekday?: boolean;
  /** Without the month there is no year. */
  month?: boolean;
  year?: boolean;
  short?: boolean;
};

/** `Tuesday 12 September 2023` of a day counted from 1970-01-01. */
export function formatDay(day: number, style: DayStyle = {}): string {
  const { weekday = true, month = true, short = false } = style;
  const name = WEEKDAYS[weekdayOf(day)];
  const words = [
    weekday && (short ? name?.slice(0, 3) : name),
    civilOf(day).day,
    month && formatMonth(day, style)
  ];
  return words.filter(Boolean).join(' ');
}

/** `September 2023` of a day in it, counted from 1970-01-01. */
export function formatMonth(day: number, { year = true, short = false }: DayStyle = {}): string {
  const civil = civilOf(day);
  const name = (short ? SHORT_MONTHS : MONTHS)[civil.month - 1] ?? '';
  return year ? `${name} ${civil.year}` : name;
}
