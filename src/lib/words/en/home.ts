import { countNoun } from './count-noun';

export const lead = 'News reports on a map you can scrub; every mark cites its source.';
export const methodLink = 'How status, dates and lines are worked out';

/** What an atlas holds: its days, and how many events and sources. */
export const atlasFacts = (days: string, events: number, sources: number) =>
  `${days} · ${countNoun(events, 'event')} · ${countNoun(sources, 'source')}`;
