import { countNoun } from './count-noun';

export const search = 'Search';
/** For the button, with its shortcut key. */
export const searchByKey = 'Search (/)';
export const searchField = 'Search events, places, people, sources and days';
export const searchPlaceholder = 'Events, places, people, sources, days';
export const close = 'Close';

export const results = 'Results';
export const resultsOf = (number: number) => countNoun(number, 'result');
export const nothingFound = (typed: string) => `Nothing found for “${typed}”.`;

export const days = 'Days';

/** The headings above results, by kind. */
export const foundKinds = {
  event: 'Events',
  place: 'Places',
  actor: 'People, organisations and states',
  source: 'Sources',
  journey: 'Journeys'
};

/** A heading above some of the results: `Places, 5 of 12`. */
export const someOf = (heading: string, listed: number, total: number) =>
  `${heading}, ${listed} of ${total}`;

/** Beside the title of an event: where it happened, null if no place is known, and when. */
export const foundEvent = (place: string | null, time: string) =>
  place === null ? time : `${place}, ${time}`;

/** Beside the title of a source. */
export const foundSource = (publisher: string, published: string) => `${publisher}, ${published}`;

/** Beside the name of a journey. */
export const legsOf = (number: number) => countNoun(number, 'leg');
