import { yearOfCsl } from '../../core/time/csl-year';
import { formatIsoYear } from '../../core/time/iso-year';
import { readWhen, type ReadWhen } from '../tables/read-when';

/** A date of TimelineJS: numbers or their digits, of which all but the year may be missing. */
export type TimelineDate = { year?: unknown; month?: unknown; day?: unknown; time?: string };

/** Reads a date of TimelineJS as far as it goes: to the year, the month, the day, or the minute. Null if it has no year. */
export function readTimelineDate(
  { year, month, day, time = '' }: TimelineDate,
  zone: string | undefined
): ReadWhen | null {
  const [y, m, d] = [year, month, day].map((part) => {
    const text = typeof part === 'number' || typeof part === 'string' ? String(part).trim() : '';
    return /^-?\d+$/.test(text) ? Number(text) : undefined;
  });
  // Years before Christ are counted as in CSL: there is no year 0.
  const counted = y === undefined || Math.abs(y) > 9999 ? null : yearOfCsl(y);
  if (counted === null) return null;
  const two = (part: number) => String(part).padStart(2, '0');
  const whole = [
    formatIsoYear(counted),
    ...(m === undefined ? [] : [two(m), ...(d === undefined ? [] : [two(d)])])
  ].join('-');
  if (d === undefined || m === undefined || time === '') return readWhen(whole, { zone });
  return readWhen(`${whole} ${time}`, { zone }) ?? readWhen(whole, { zone });
}

/** Two ends of a time as one; the first alone where they cannot be joined. */
export function joinEnds(from: string | undefined, to: string | undefined): string | undefined {
  if (from === undefined || to === undefined || from === to) return from;
  return from.includes('T') === to.includes('T')
    ? `${from}/${to}`
    : `${from.split('T')[0] ?? from}/${to.split('T')[0] ?? to}`;
}
