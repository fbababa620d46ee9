import type { Span } from './span';
import type { DayPart } from './when';

/** The local hours of each part of the day, half-open. */
export const PART_HOURS: Record<DayPart, Span> = {
  night: { from: 0, to: 6 },
  morning: { from: 6, to: 12 },
  afternoon: { from: 12, to: 18 },
  evening: { from: 18, to: 24 }
};
