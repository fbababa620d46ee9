import type { EventFacts } from '../evidence/event-facts';
import type { Shown } from './visible-at';

/**
 * How something counts in a window: an event `dated` to it, an expectation `due` in it, either of them only `loose`, or an
 * expectation still `ahead`.
 */
export type CountedAs = 'dated' | 'due' | 'loose' | 'ahead';

/** How many of the window count so. */
export function countAs(shown: readonly Shown<EventFacts>[], wanted: CountedAs): number {
  return shown.filter((one) => countedAs(one) === wanted).length;
}

function countedAs({ known, match }: Shown<EventFacts>): CountedAs {
  if (match === 'expected') return 'ahead';
  if (match === 'loose') return 'loose';
  return known.status === 'planned' ? 'due' : 'dated';
}
