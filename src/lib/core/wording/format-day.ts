import { dayName, monthName, weekdayName, type DayToName, type NameStyle } from '#words/dates';
import { civilOf, GREGORIAN_START, weekdayOf } from '../time/day';
import { julianOf } from '../time/julian-of';

/** How a day is written. Everything not turned off is included: `short` alone is `Tue 12 Sept 2023`. */
export type DayStyle = NameStyle & {
  /** The calendar; the Gregorian if omitted. */
  calendar?: 'julian';
};

/**
 * `Tuesday 12 September 2023` for a day counted from 1970-01-01; before 15 October 1582 only the Julian calendar has weekdays.
 */
export function formatDay(day: number, style: DayStyle = {}): string {
  return dayName(dayIn(day, style), style);
}

/** `Tuesday` for a day counted from 1970-01-01; empty before 15 October 1582, except in the Julian calendar. */
export function formatWeekday(day: number, style: DayStyle = {}): string {
  const { weekday } = dayIn(day, style);
  return weekday === null ? '' : weekdayName(weekday);
}

/** `September 2023`, `March 44 BC` for a day in it, counted from 1970-01-01. */
export function formatMonth(day: number, style: DayStyle = {}): string {
  return monthName(dayIn(day, style), style);
}

/** A day counted from 1970-01-01 as named in the style's calendar. */
export function dayIn(day: number, { calendar }: DayStyle): DayToName {
  const civil = calendar === 'julian' ? julianOf(day) : civilOf(day);
  const isFalse = day < GREGORIAN_START && calendar === undefined;
  return { ...civil, weekday: isFalse ? null : weekdayOf(day) };
}
