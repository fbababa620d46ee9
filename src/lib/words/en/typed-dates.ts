import { MONTHS, WEEKDAYS } from './dates';

const WEEKDAY = String.raw`(?:(?<weekday>[^\d\s.,]{3,})\.?,? )?`;
const MONTH = String.raw`(?<month>[^\d\s.,]{3,})\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
/** A year of fewer than four digits needs its era, as `13 September 23` would be a guess. */
const YEAR = String.raw`(?:(?<year>\d{4})|ad (?<ad>[1-9]\d{0,3})|(?<of>[1-9]\d{0,4}) ?(?<era>bce?|ad|ce))`;

const DAY_FIRST = new RegExp(`^${WEEKDAY}${DAY} (?:of )?${MONTH},? ${YEAR}$`);
const MONTH_FIRST = new RegExp(`^${WEEKDAY}${MONTH} ${DAY},? ${YEAR}$`);

/** A date that somebody typed. Months count from 1 and weekdays from 0 for Sunday; year 0 is 1 BC. */
export type TypedDate = { year: number; month: number; day: number; weekday: number | null };

/**
 * Reads a date as people write it, in lower case and with single spaces: `13 sept 2023`, `wednesday 13 september 2023`,
 * `sept. 13, 2023`, `15 march 44 bc`, `24 august ad 79`. Null if it has no such shape or names no month; whether the day exists
 * is not checked, and an unknown weekday is -1.
 */
export function readTypedDate(typed: string): TypedDate | null {
  const found = (DAY_FIRST.exec(typed) ?? MONTH_FIRST.exec(typed))?.groups;
  if (!found) return null;
  const { month = '', day = '', weekday } = found;
  const monthIndex = indexByPrefix(MONTHS, month);
  if (monthIndex < 0) return null;
  return {
    year: yearOf(found),
    month: monthIndex + 1,
    day: Number(day),
    weekday: weekday === undefined ? null : indexByPrefix(WEEKDAYS, weekday)
  };
}

function yearOf({ year, ad, of, era = '' }: Record<string, string | undefined>): number {
  const number = Number(year ?? ad ?? of);
  return /^b/.test(era) ? 1 - number : number;
}

/** Which word begins with the given letters; three of them distinguish months and weekdays. */
function indexByPrefix(words: readonly string[], letters: string): number {
  return words.findIndex((word) => word.toLowerCase().startsWith(letters));
}
