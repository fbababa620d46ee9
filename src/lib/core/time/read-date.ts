import { dayOf } from './day';
import type { Span } from './span';
import type { Precision, When } from './when';

/** How far an approximate date is widened on each side. */
export type Step = { days: number } | { months: number };

/** A date as written, before any zone is known. */
export type EdtfDate = {
  /** The civil days it may mean, half-open, as days since 1970-01-01. */
  days: Span;
  precision: Precision;
  step: Step;
  qualifier: When['qualifier'];
};

const SHAPE = /^(?<sign>-?)(?<date>\d\d[\dX]{2}(?:-[\dX]{2}){0,2})(?<qualifier>[~?%]?)$/;

/** By the number of known digits, out of eight. */
const BY_KNOWN_DIGITS: Record<number, { precision: Precision; step: Step }> = {
  2: { precision: 'century', step: { months: 1200 } },
  3: { precision: 'decade', step: { months: 120 } },
  4: { precision: 'year', step: { months: 12 } },
  5: { precision: 'year', step: { months: 10 } },
  6: { precision: 'month', step: { months: 1 } },
  7: { precision: 'month', step: { days: 10 } },
  8: { precision: 'day', step: { days: 1 } }
};

/**
 * Reads an EDTF date of level 0, or of a year before 0 (level 1: `-0043` is 44 BC), with an optional qualifier and `X` for
 * unknown digits at its end: `2023-09-12`, `2023-09~`, `2023-09-1X`, `2023-XX`, `202X`. `2023-09-1X` has the precision of a
 * month, since it names no day, and is widened by ten days; `2023-1X` that of a year, by ten months. Null for anything else.
 */
export function readDate(text: string): EdtfDate | null {
  const { sign = '', date = '', qualifier = '' } = SHAPE.exec(text)?.groups ?? {};
  const known = /^(\d+)X*$/.exec(date.replaceAll('-', ''))?.[1] ?? '';
  const scale = BY_KNOWN_DIGITS[known.length];
  const days = scale && daysOf(known, sign === '-');
  return days ? { days, qualifier: qualifier as When['qualifier'], ...scale } : null;
}

/** The days whose `YYYYMMDD` begins with the known digits, in years before 0 if `negative`; null if there are none. */
function daysOf(known: string, negative: boolean): Span | null {
  const low = known.padEnd(8, '0');
  const high = known.padEnd(8, '9');
  const [firstYear, lastYear] = yearsOf(
    Number(low.slice(0, 4)),
    Number(high.slice(0, 4)),
    negative
  );
  const firstMonth = Math.max(1, Number(low.slice(4, 6)));
  const lastMonth = Math.min(12, Number(high.slice(4, 6)));
  if (firstYear > lastYear || firstMonth > lastMonth) return null;
  const monthEnd = dayOf(lastYear, lastMonth + 1, 1);
  const monthLength = monthEnd - dayOf(lastYear, lastMonth, 1);
  const firstDay = Math.max(1, Number(low.slice(6)));
  const lastDay = Math.min(monthLength, Number(high.slice(6)));
  if (firstDay > lastDay) return null;
  return {
    from: dayOf(firstYear, firstMonth, firstDay),
    to: dayOf(lastYear, lastMonth, lastDay) + 1
  };
}

/** The first and the last year. There is no year -0000. */
function yearsOf(low: number, high: number, negative: boolean): [number, number] {
  return negative ? [-high, -Math.max(1, low)] : [low, high];
}
