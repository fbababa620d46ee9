import type { Civil } from './day';

/** Days from 1 March of the Julian year 0 (1 BC) to 1970-01-01. */
const FROM_MARCH_0 = 719_470;
/** Days in four Julian years. */
const FOUR_YEARS = 1461;
/** Days in the five months from March to July, and from August to December. */
const FIVE_MONTHS = 153;

/** The year (0 is 1 BC), month and day in the Julian calendar of a day counted from 1970-01-01. */
export function julianOf(day: number): Civil {
  // Years that begin in March end with their leap day.
  const sinceMarch = day + FROM_MARCH_0;
  const year = Math.floor((4 * sinceMarch + 3) / FOUR_YEARS);
  const dayOfYear = sinceMarch - Math.floor((year * FOUR_YEARS) / 4);
  const month = Math.floor((5 * dayOfYear + 2) / FIVE_MONTHS);
  return {
    year: month < 10 ? year : year + 1,
    month: month < 10 ? month + 3 : month - 9,
    day: dayOfYear - Math.floor((FIVE_MONTHS * month + 2) / 5) + 1
  };
}
