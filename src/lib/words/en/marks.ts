import { countNoun } from './count-noun';

/** The accessible name of a mark, of so many events at a place and so many others: `Old Harbour and 1 other place, 2 events`. */
export function markOf(place: string, others: number, events: number): string {
  const more = others === 0 ? '' : ` and ${countNoun(others, 'other place')}`;
  return `${place}${more}, ${countNoun(events, 'event')}`;
}

/** Written beside a line that only joins two places. */
export const routeUnknown = 'route unknown';
