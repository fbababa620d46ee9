import { isoFromDay } from './day';
import { findDay } from './find-day';
import { formatIsoYear } from './iso-year';

/** A form of EDTF (ISO 8601-2) that Dateline does not accept: its pattern, its name, and what to write instead. */
type Form = { shape: RegExp; name: string; advice: string };

/** The first match is reported. Seasons are numbered from 21 (spring) to 41 (a half-year). */
const FORMS: readonly Form[] = [
  {
    shape: /^[[{].*[\]}]$/,
    name: 'a set of dates',
    advice: 'write the span that holds them, as in 2023/2024'
  },
  {
    shape: /^-?\d{4}-(?:2[1-9]|3\d|4[01])[~?%]?$/,
    name: 'a season',
    advice: 'write its months, as in 2023-03/2023-05'
  },
  {
    shape: /^Y-?\d+(?:E\d+)?(?:S\d+)?$/,
    name: 'a year of more than four digits',
    advice: 'Dateline knows the years from -9999 to 9999, as in -0043 for 44 BC'
  },
  {
    shape: /^-?\d+(?:E\d+)?S\d+$/,
    name: 'a year with significant digits',
    advice: 'write X for those that are not known, as in 19XX, or ~ behind the year, as in 1950~'
  },
  {
    shape: /^-?(?=[\dX?~%-]*X)[\dX]{4}(?:-[\dX]{2}){0,2}[~?%]?$/,
    name: 'a date with an unknown digit in front of a known one, or in the first two',
    advice: 'write X only at the end, as in 2023-09-1X, 2023-XX or 19XX'
  },
  {
    shape: /^(?=.*\d)[~?%]?-?[\dX]{4}[~?%]?(?:-[~?%]?[\dX]{2}[~?%]?){0,2}$/,
    name: 'a date of which only a part is uncertain',
    advice: 'write one ~, ? or % behind the whole, as in 2023-09~'
  }
];

/** A numeric day whose order of month and day is unambiguous. */
const LOOSE_DAY = /^(?<year>\d{4})[-.](?<month>\d{1,2})[-.](?<day>\d{1,2})$/;

/** What is no date in an atlas but clearly means one, and how an atlas writes that date. */
const REWRITINGS: readonly [RegExp, (found: Record<string, string | undefined>) => string][] = [
  [/^(?:c|ca|circa)\.? ?(?<year>\d{4})$/i, ({ year }) => `${year}~`],
  [/^(?<decade>\d{3})0s$/, ({ decade }) => `${decade}X`],
  [/^(?<date>-?\d{4}[-\d]*)(?:\?~|~\?)$/, ({ date }) => `${date}%`],
  [/^(?<year>[1-9]\d{0,3}) ?bce?$/i, ({ year }) => formatIsoYear(1 - Number(year))],
  [/^(?<year>-?\d{1,3})$/, ({ year }) => formatIsoYear(Number(year))]
];

/** Why a text is no date in an atlas, as the tail of a sentence, with a correct example. */
export function dateIssue(text: string): string {
  const found = `found ${JSON.stringify(text)}`;
  const fault = calendarFault(text);
  if (fault) return `expected ${fault}, ${found}`;
  const form = FORMS.find(({ shape }) => shape.test(text));
  if (form)
    return `expected a form of EDTF that Dateline takes, ${found}, ${form.name}; ${form.advice}`;
  return `expected a date as in 2023-09-12, 2023-09 or "2023", ${found}${rewritten(text)}`;
}

/** Why the calendar has no such month or day; null for a text not shaped like a date. */
function calendarFault(text: string): string | null {
  const [, year = '', month, day] = /^(-?\d{4})(?:-(\d\d)(?:-(\d[\dX]))?)?[~?%]?$/.exec(text) ?? [];
  if (year === '-0000') return 'a year that EDTF has, as in 0000 for 1 BC or -0001 for 2 BC';
  const isSeason = day === undefined && month !== undefined && month > '20' && month < '42';
  if (month === undefined || isSeason) return null;
  if (month < '01' || month > '12') return `a month from 01 to 12, as in ${year}-12`;
  return day === undefined ? null : `a day that ${year}-${month} has, as in ${year}-${month}-01`;
}

/** The same date as an atlas writes it, if it is unambiguous. */
function rewritten(text: string): string {
  for (const [shape, rewrite] of REWRITINGS) {
    const found = shape.exec(text)?.groups;
    if (found) return `; write "${rewrite(found)}"`;
  }
  const spaced = text.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  const { year, month = '', day = '' } = LOOSE_DAY.exec(spaced)?.groups ?? {};
  const typed = year === undefined ? text : `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  const found = findDay(typed);
  return found === null ? '' : `; write "${isoFromDay(found)}"`;
}

function twoDigits(text: string): string {
  return text.padStart(2, '0');
}
