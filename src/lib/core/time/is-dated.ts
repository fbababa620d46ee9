import type { When } from './when';

/**
 * Whether a time is known to the day or finer, so that it counts for each of its days. A time open at one end ("by Monday") is
 * not: its one day is a bound, not a date.
 */
export function isDated({ precision, openStart, openEnd }: When): boolean {
  const fine = precision === 'minute' || precision === 'part' || precision === 'day';
  return fine && !openStart && !openEnd;
}
