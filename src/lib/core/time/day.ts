/** Milliseconds in a UTC day. */
const DAY_MS = 86_400_000;

/**
 * A day in the proleptic Gregorian calendar; `month` and `day` count from 1. Years are counted as in ISO 8601 and EDTF: year 0 is
 * 1 BC, and -43 is 44 BC.
 */
export type Civil = { year: number; month: number; day: number };

/**
 * Days since 1970-01-01 of a day in the proleptic Gregorian calendar. An out-of-range month or day carries over, so that
 * `dayOf(2023, 13, 1)` is the first day of 2024.
 */
export function dayOf(year: number, month: number, day: number): number {
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS;
}

/** The year, month and day of a day counted from 1970-01-01. */
export function civilOf(day: number): Civil {
  const date = new Date(day * DAY_MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate()
  };
}

/** Days since 1970-01-01 of `YYYY-MM-DD`, before 1 BC `-YYYY-MM-DD`; null if that is no date, such as 2023-02-29. */
export function dayFromIso(text: string): number | null {
  const found = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!found) return null;
  const day = dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
  return isoFromDay(day) === text ? day : null;
}

/**
 * `YYYY-MM-DD` of a day counted from 1970-01-01, before 1 BC `-YYYY-MM-DD` as EDTF writes it; outside the years -9999 to 9999, ISO
 * 8601's `±YYYYYY-MM-DD`. Such texts do not sort as their days do: compare the days.
 */
export function isoFromDay(day: number): string {
  const iso = new Date(day * DAY_MS).toISOString().slice(0, -'T00:00:00.000Z'.length);
  // ECMAScript writes any year before 0 with six digits.
  return iso.replace(/^-00(?=\d{4}-)/, '-');
}

/** The day of the week of a day counted from 1970-01-01: 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: number): number {
  return new Date(day * DAY_MS).getUTCDay();
}

/** The same day of the month some months later (or earlier), or that month's last day if it is shorter. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: dayOfMonth } = civilOf(day);
  const last = dayOf(year, month + months + 1, 1) - 1;
  return Math.min(dayOf(year, month + months, dayOfMonth), last);
}

/**
 * The day on which the Gregorian calendar began. Earlier dates were written in another calendar, so this one's weekday would look
 * like a mistake: 14 October 1066 was a Saturday, but is a Sunday in the Gregorian calendar carried back.
 */
export const GREGORIAN_START = dayOf(1582, 10, 15);
