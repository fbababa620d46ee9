import { dayFromIso, dayOf, isoFromDay } from '../../core/time/day';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Which part stands first where a date is written in figures with slashes, dots or hyphens: 9/12 alone does not say. */
export type DateOrder = 'day-first' | 'month-first';

/**
 * `YYYY-MM-DD` of a day as spreadsheets and data sets write it: 2023-09-12, 20230912, 2023/09/12, 12 September 2023,
 * September 12, 2023; and 12/09/2023 or 12.09.2023 where `order` says which is the day, or only one of the two can be. Null for
 * anything else, such as a year of two digits.
 */
export function readDay(text: string, order?: DateOrder): string | null {
  const digits = /^(\d{4})([-/.]?)(\d\d)\2(\d\d)$/.exec(text);
  if (digits) return iso(digits[1], digits[3], digits[4]);
  const named =
    /^(\d{1,2})[ -]([A-Za-z]{3,9})\.?[ -](\d{4})$/.exec(text) ??
    swapped(/^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/.exec(text));
  if (named) {
    const month = MONTHS.indexOf((named[2] ?? '').slice(0, 3).toLowerCase()) + 1;
    return month === 0 ? null : iso(named[3], String(month), named[1]);
  }
  const figures = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!figures) return null;
  const [first, second] = [Number(figures[1]), Number(figures[3])];
  const isDayFirst = order === undefined ? onlyWay(first, second) : order === 'day-first';
  if (isDayFirst === undefined) return null;
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return iso(figures[4], String(month), String(day));
}

/** Whether the first of two figures is the day, where only one of them can be; undefined if both can. */
function onlyWay(first: number, second: number): boolean | undefined {
  if (first > 12) return true;
  return second > 12 || first === second ? false : undefined;
}

function swapped(found: RegExpExecArray | null): (string | undefined)[] | null {
  return found && [found[0], found[2], found[1], found[3]];
}

function iso(year = '', month = '', day = ''): string | null {
  const written = isoFromDay(dayOf(Number(year), Number(month), Number(day)));
  const expected = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return written === expected && dayFromIso(written) !== null ? written : null;
}
