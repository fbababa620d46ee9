import { countNoun, eventsAndExpected } from './count-noun';

/**
 * The accessible name of a mark for so many events and expectations at a place and so many others:
 * `Old Harbour and 1 other place, 2 events, 1 expected`.
 */
export function markName(place: string, others: number, events: number, expected: number): string {
  const more = others === 0 ? '' : ` and ${countNoun(others, 'other place')}`;
  return `${place}${more}, ${eventsAndExpected(events, expected)}`;
}

/** The name beside a mark that also represents so many other places: `Old Harbour +2`. */
export function markAndOthers(place: string, others: number): string {
  return others === 0 ? place : `${place} +${others}`;
}

/** Beside a line that only connects two places. */
export const routeUnknown = 'route unknown';
