import { UNIT_DAYS } from './calendar-steps';

/** Up to so many days a length is told in days, up to so many months in months. */
const MOST_DAYS = 60;
const MOST_MONTHS = 24;

/** A length of time, given in days, as coarsely as it is read: 36 days, 9 months, 4 years. */
export function coarseLength(days: number): [number: number, unit: 'day' | 'month' | 'year'] {
  if (days < MOST_DAYS) return [Math.round(days), 'day'];
  const months = Math.round(days / UNIT_DAYS.month);
  return months < MOST_MONTHS ? [months, 'month'] : [Math.round(days / UNIT_DAYS.year), 'year'];
}
