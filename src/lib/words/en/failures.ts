/**
 * What could not be loaded or shown. The first five are data files next to the pages, named by their kind; an object is the file
 * of another atlas than the requested one. `part` is a script of the page itself.
 */
export type Lost =
  | 'atlas'
  | 'atlases'
  | 'files'
  | 'names'
  | 'event'
  | 'events'
  | 'story'
  | 'titles'
  | 'words'
  | 'citations'
  | 'search'
  | 'sharing'
  | 'picture'
  | 'graph'
  | 'card'
  | 'filter'
  | 'legend'
  | 'part'
  | 'next page'
  | 'live map'
  | 'base map'
  | 'part of the base map'
  | 'browser without live map'
  | 'live map taken away'
  | { address: string; otherAtlas: string };

/**
 * What the reader still has.
 *
 * - `nothing`: the place of what was lost is empty.
 * - `page`: the page as built. `day`: the same for a day, whose slider does not work.
 * - `last page`: the page that the reader wanted to leave.
 * - `drawing`: the map as a drawing.
 * - `rest`: everything else.
 */
export type Left = 'nothing' | 'page' | 'day' | 'last page' | 'drawing' | 'rest';

/** What failed: everything that a sentence about it needs. */
export type Failure = { lost: Lost; left: Left };

const LOST: Record<Exclude<Lost, object>, string> = {
  atlas: 'The atlas could not be loaded',
  atlases: 'The list of atlases could not be loaded',
  files: 'The list of files could not be loaded',
  names: 'The names could not be loaded',
  event: 'The event could not be loaded',
  titles: 'The titles of the events could not be loaded',
  events: 'Some of the events could not be loaded',
  story: 'The story could not be loaded',
  words: 'The details could not be loaded',
  citations: 'The citations could not be loaded',
  search: 'The search could not be loaded',
  sharing: 'The sharing options could not be loaded',
  picture: 'The picture could not be drawn',
  graph: 'The train graph could not be loaded',
  card: 'The card could not be loaded',
  filter: 'The filters could not be loaded',
  legend: 'The legend could not be loaded',
  part: 'A part of this page could not be loaded',
  'next page': 'The next page could not be loaded',
  'live map': 'The live map could not be loaded',
  'base map': 'The base map could not be loaded',
  'part of the base map': 'Part of the base map could not be loaded',
  'browser without live map': 'This browser cannot draw the live map',
  'live map taken away': 'The browser stopped drawing the live map'
};

const LEFT: Record<Left, string> = {
  nothing: '. Check your connection, then try again.',
  page: '. You can still read the page.',
  day: '. You can still read this day, but the slider will not work.',
  'last page': ', so you are still on this one.',
  drawing: ', so this map cannot be moved.',
  rest: '.'
};

/** What failed, and what the reader can still do: `The search could not be loaded. Check your connection, then try again.` */
export function failureWords({ lost, left }: Failure): string {
  const what =
    typeof lost === 'string'
      ? LOST[lost]
      : `${lost.address} belongs to another atlas, “${lost.otherAtlas}”`;
  return `${what}${LEFT[left]}`;
}

/** A sentence that something is missing, in which `again` is the retry button. */
export function failureAround(lost: Exclude<Lost, object>): {
  before: string;
  again: string;
  after: string;
} {
  return {
    before: `${LOST[lost]}. Check your connection, then`,
    again: 'try again',
    after: '.'
  };
}

/** The name of the line over the page that reports a failure. */
export const whatFailed = 'What could not be loaded';

/** Where a part of the page is still missing. */
export const onItsWay = 'Loading …';

export const tryAgain = 'Try again';
export const tryingAgain = 'Trying again.';
export const stillNoAnswer = 'Still no answer. Check your connection, then try again.';
export const dismiss = 'Dismiss';
