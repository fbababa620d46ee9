import { readTypedDate } from '#words/typed-dates';
import { dayFromIso, weekdayOf } from './day';
import { formatIsoYear } from './iso-year';

/**
 * The day (since 1970-01-01) that somebody typed: `2023-09-13`, `13 Sept 2023`, `Wednesday 13 September 2023`, `Sept. 13, 2023`,
 * `15 March 44 BC`, `24 August AD 79`. Null for anything that would need a guess: numbers with slashes, a day without a year, a
 * weekday that does not match the date.
 */
export function findDay(text: string): number | null {
  const typed = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const iso = dayFromIso(typed);
  if (iso !== null) return iso;
  const found = readTypedDate(typed);
  if (!found) return null;
  const { year, month, day, weekday } = found;
  const result = dayFromIso(`${formatIsoYear(year)}-${twoDigits(month)}-${twoDigits(day)}`);
  if (result === null || weekday === null) return result;
  return weekday === weekdayOf(result) ? result : null;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
