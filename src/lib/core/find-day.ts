import { MONTHS, WEEKDAYS } from './calendar-words';
import { dayFromIso, weekdayOf } from './day';

const WEEKDAY = String.raw`(?:(?<weekday>[a-z]{3,})\.?,? )?`;
const MONTH = String.raw`(?<month>[a-z]{3,})\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>\d{4})`;

const DAY_FIRST = new RegExp(`^${WEEKDAY}${DAY} (?:of )?${MONTH},? ${YEAR}$`);
const MONTH_FIRST = new RegExp(`^${WEEKDAY}${MONTH} ${DAY},? ${YEAR}$`);

/**
 * The day (since 1970-01-01) that somebody typed: `2023-09-13`, `13 Sept 2023`, `Wednesday 13 September 2023`, `Sept. 13,
 * 2023`. Null for anything that would have to be guessed: numbers with slashes, a day without its year, a weekday that
 * is not the date's.
 */
export function findDay(text: string): number | null {
  const typed = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const iso = dayFromIso(typed);
  if (iso !== null) return iso;
  const found = (DAY_FIRST.exec(typed) ?? MONTH_FIRST.exec(typed))?.groups;
  if (!found) return null;
  const { year = '', month = '', day = '', weekday } = found;
  const monthNumber = String(indexByPrefix(MONTHS, month) + 1);
  const result = dayFromIso(`${year}-${monthNumber.padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (result === null || weekday === undefined) return result;
  return indexByPrefix(WEEKDAYS, weekday) === weekdayOf(result) ? result : null;
}

/** Which of the words begins with the given letters; three of them tell months and weekdays apart. */
function indexByPrefix(words: readonly string[], letters: string): number {
  return words.findIndex((word) => word.toLowerCase().startsWith(letters));
}
