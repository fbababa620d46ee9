import { countNoun, eventsAndExpected } from './count-noun';

/**
 * The accessible name of a mark for so many events and expectations at a place and so many others:
 * `Old Harbour and 1 other place, 3 in all: 2 events, 1 expected`. It contains the number that is drawn on the mark.
 */
export function markName(place: string, others: number, events: number, expected: number): string {
  const more = others === 0 ? '' : ` and ${countNoun(others, 'other place')}`;
  const all = events > 0 && expected > 0 ? `${events + expected} in all: ` : '';
  return `${place}${more}, ${all}${eventsAndExpected(events, expected)}`;
}

/** The name beside a mark that also represents so many other places: `Old Harbour +2`. */
export function markAndOthers(place: string, others: number): string {
  return others === 0 ? place : `${place} +${others}`;
}

/** The name beside the mark of what heads the day: `Old Harbour: The ship lands`. */
export function markAndTitle(place: string, title: string): string {
  return `${place}: ${title}`;
}

/** Along a line to where something was expected. */
export function expectedIn(place: string): string {
  return `expected in ${place}`;
}

/** Beside a line that only connects two places. */
export const routeUnknown = 'route unknown';

/** The days on which a traveller was at one place: `10 Sept, 19 Sept`. */
export function namesOfDates(days: readonly string[]): string {
  return days.join(', ');
}
