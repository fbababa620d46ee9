import { MONTHS, WEEKDAYS } from './calendar-words';
import { dayFromIso, weekdayOf } from './day';
import { formatIsoYear } from './iso-year';

const WEEKDAY = String.raw`(?:(?<weekday>[a-z]{3,})\.?,? )?`;
const MONTH = String.raw`(?<month>[a-z]{3,})\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
/** A year of fewer than four digits needs its era, or `13 September 23` would be guessed at. */
const YEAR = String.raw`(?:(?<year>\d{4})|ad (?<ad>[1-9]\d{0,3})|(?<of>[1-9]\d{0,4}) ?(?<era>bce?|ad|ce))`;

const DAY_FIRST = new RegExp(`^${WEEKDAY}${DAY} (?:of )?${MONTH},? ${YEAR}$`);
const MONTH_FIRST = new RegExp(`^${WEEKDAY}${MONTH} ${DAY},? ${YEAR}$`);

/**
 * The day (since 1970-01-01) that somebody typed: `2023-09-13`, `13 Sept 2023`, `Wednesday 13 September 2023`, `Sept. 13,
 * 2023`, `15 March 44 BC`, `24 August AD 79`. Null for anything that would have to be guessed: numbers with slashes, a day without its year, a weekday that
 * is not the date's.
 */
export function findDay(text: string): number | null {
  const typed = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const iso = dayFromIso(typed);
  if (iso !== null) return iso;
  const found = (DAY_FIRST.exec(typed) ?? MONTH_FIRST.exec(typed))?.groups;
  if (!found) return null;
  const { month = '', day = '', weekday } = found;
  const monthNumber = String(indexByPrefix(MONTHS, month) + 1);
  const monthAndDay = `${monthNumber.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const result = dayFromIso(`${isoYear(found)}-${monthAndDay}`);
  if (result === null || weekday === undefined) return result;
  return indexByPrefix(WEEKDAYS, weekday) === weekdayOf(result) ? result : null;
}

/** The year as ISO 8601 counts and writes it, in which 1 BC is 0000 and 44 BC is -0043. */
function isoYear({ year, ad, of, era = '' }: Record<string, string | undefined>): string {
  const number = Number(year ?? ad ?? of);
  return formatIsoYear(era.startsWith('b') ? 1 - number : number);
}

/** Which of the words begins with the given letters; three of them tell months and weekdays apart. */
function indexByPrefix(words: readonly string[], letters: string): number {
  return words.findIndex((word) => word.toLowerCase().startsWith(letters));
}
