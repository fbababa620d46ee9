import type { Span } from './span';
import type { When } from './when';
import { localOf } from './zone';

/**
 * The civil days (half-open, since 1970-01-01) that a text prints for a time: in its own offset if it has one, which may differ
 * from the place's days.
 */
export function printedDays({ stated, offset }: When): Span {
  if (offset === undefined) return stated.days;
  const { from, to } = stated.instants;
  const dayAt = (instant: number) => localOf('UTC', instant + offset * 60).day;
  return { from: dayAt(from), to: dayAt(to - 1) + 1 };
}
