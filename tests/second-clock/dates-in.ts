import { dayOf } from '../../src/lib/core/time/day';
import type { Span } from '../../src/lib/core/time/span';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const DATE =
  /\b(?:(?:(\d{1,2}) )?(Jan(?:uary)?|Feb(?:ruary)?|March?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?: (\d{4}))?|((?:19|20)\d\d))\b/g;

/** A date in a text: as written, and the civil days that it may mean, one stretch for each year if it names none. */
export type FoundDate = { text: string; meant: Span[] };

/** The days, months and years in an English text. A month alone that is also a word (“may”) needs a day or a year. */
export function datesIn(text: string, years: readonly number[]): FoundDate[] {
  return [...text.matchAll(DATE)].flatMap(([found, day, name, ofYear, alone]): FoundDate[] => {
    if (alone !== undefined) return [{ text: found, meant: [spanOf(Number(alone))] }];
    if (found === 'May' || found === 'March') return [];
    const month = MONTHS.findIndex((one) => name?.startsWith(one)) + 1;
    const of = ofYear === undefined ? years : [Number(ofYear)];
    return [{ text: found, meant: of.map((year) => spanOf(year, month, day)) }];
  });
}

function spanOf(year: number, month?: number, day?: string): Span {
  if (month === undefined) return { from: dayOf(year, 1, 1), to: dayOf(year + 1, 1, 1) };
  if (day === undefined)
    return {
      from: dayOf(year, month, 1),
      to: month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)
    };
  const from = dayOf(year, month, Number(day));
  return { from, to: from + 1 };
}
