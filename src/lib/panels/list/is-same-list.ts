import type { Shown } from '$lib/core/view/visible-at';

/** Whether two lists are of the same events in the same order, though they were made at different times. */
export function isSameList(one: readonly Shown[], other: readonly Shown[]): boolean {
  return (
    one === other ||
    (one.length === other.length &&
      one.every(({ known }, at) => known.event.id === other[at]?.known.event.id))
  );
}
