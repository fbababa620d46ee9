import { countNoun, eventsAndExpected } from './count-noun';

export const lead = 'Drag through the days: who went where, and who says so.';
export const methodLink = 'How status, dates and routes are worked out';

/** What an atlas holds: its days, and how many events, expectations and sources. */
export const atlasFacts = (days: string, events: number, expected: number, sources: number) =>
  `${days} · ${eventsAndExpected(events, expected)} · ${countNoun(sources, 'source')}`;
