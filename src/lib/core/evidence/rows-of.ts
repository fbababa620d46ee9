import { STRETCH_LENGTH } from './stretch-length';

/** The rows of a stretch of so many events in all. */
export function rowsOf(stretch: number, events: number): number[] {
  const from = stretch * STRETCH_LENGTH;
  const length = Math.max(0, Math.min(STRETCH_LENGTH, events - from));
  return Array.from({ length }, (_, i) => from + i);
}
