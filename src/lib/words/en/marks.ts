import { countNoun } from './count-noun';

/** The accessible name of a mark, of so many events at a place and so many others: `Old Harbour and 1 other place, 2 events`. */
export function markName(place: string, others: number, events: number): string {
  const more = others === 0 ? '' : ` and ${countNoun(others, 'other place')}`;
  return `${place}${more}, ${countNoun(events, 'event')}`;
}

/** The name beside a mark that stands for so many other places too: `Old Harbour +2`. */
export function markAndOthers(place: string, others: number): string {
  return others === 0 ? place : `${place} +${others}`;
}

/** Written beside a line that only joins two places. */
export const routeUnknown = 'route unknown';
