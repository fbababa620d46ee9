import { countNoun, eventsAndExpected } from './count-noun';

export const lead = 'News reports on a map you can scrub; every mark cites its source.';
export const methodLink = 'How status, dates and lines are worked out';

/** What an atlas holds: its days, and how many events, expectations and sources. */
export const atlasFacts = (days: string, events: number, expected: number, sources: number) =>
  `${days} · ${eventsAndExpected(events, expected)} · ${countNoun(sources, 'source')}`;
