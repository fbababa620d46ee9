import type { ComparedEvent } from './compare-known';

/** The differences between two clocks as a reader sees them, the most telling first. */
export const DIFFERENCES = ['failed', 'unknown', 'moved', 'same'] as const;

/**
 * How what is known now of an event differs from what was known then: it was expected and `failed`; it was still `unknown`; it
 * has `moved` in time, place or standing; or it is the `same`.
 */
export type Difference = (typeof DIFFERENCES)[number];

/** The one difference by which an event is sorted and marked. */
export function differenceOf({ then, now, changes }: ComparedEvent): Difference {
  if (!then) return 'unknown';
  if (now?.failed && !then.failed) return 'failed';
  return changes.length === 0 ? 'same' : 'moved';
}
