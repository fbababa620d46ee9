import { countNoun, eventsAndExpected } from './count-noun';
import { statusNames } from './statuses';

/** What a mark stands for: so many events and expectations at a place and so many others, of which the best known has a status. */
type Marked = {
  place: string;
  others: number;
  events: number;
  expected: number;
  status: keyof typeof statusNames | null;
};

/**
 * The accessible name of a mark: `Old Harbour and 1 other place, 3 in all: 2 events, 1 expected, corroborated`. It contains the
 * number that is drawn on the mark; its sign shows the status.
 */
export function markName({ place, others, events, expected, status }: Marked): string {
  const more = others === 0 ? '' : ` and ${countNoun(others, 'other place')}`;
  const all = events > 0 && expected > 0 ? `${events + expected} in all: ` : '';
  const counted = `${place}${more}, ${all}${eventsAndExpected(events, expected)}`;
  return status === null || status === 'planned' ? counted : `${counted}, ${statusNames[status]}`;
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

/** The days on which a traveller was at one place: `10 Sept, 19 Sept`; of more than two the first and the last, `12 Sept … 18 Sept`. */
export function namesOfDates(days: readonly string[]): string {
  return days.length > 2 ? `${days[0]} … ${days.at(-1)}` : days.join(', ');
}
