type Status = 'retracted' | 'planned' | 'disputed' | 'corroborated' | 'reported';

/** What each status means. */
export const statusSentences: Record<Status, string> = {
  corroborated: 'Reported separately by two or more.',
  reported: 'Reported, but not separately by two named sources.',
  disputed: 'Denied, or reported in conflicting ways.',
  planned: 'Expected beforehand.',
  retracted: 'Retracted by those who reported it.'
};

type Drawing =
  | 'failed'
  | 'loose'
  | 'count'
  | 'leader'
  | 'beyond'
  | 'near'
  | 'admin'
  | 'country'
  | 'trail'
  | 'fresh'
  | 'travelled'
  | 'underway'
  | 'ahead'
  | 'presumed'
  | 'unrouted'
  | 'date'
  | 'rival'
  | 'expected'
  | 'traveller'
  | 'ghost'
  | 'lost'
  | 'reachable';

/** What each thing drawn on the map means. */
export const drawingSentences: Record<Drawing, string> = {
  failed: 'Expected, but it turned out differently.',
  loose: 'Faint: exact date unknown, or perhaps not known by then.',
  count: 'Number of events here.',
  leader: 'Moved aside to keep the traveller clear; the line leads to the place.',
  beyond: 'Number of places beyond this edge of the map.',
  near: 'Somewhere within the halo.',
  admin: 'Somewhere in this region.',
  country: 'Somewhere in this country.',
  trail: 'Earlier events; the longer ago, the fainter.',
  fresh: 'Travelled in the time shown.',
  travelled: 'Travelled before that.',
  underway: 'Under way: left, not yet reported to have arrived.',
  ahead: 'Still to come.',
  presumed: 'Route presumed; no report gives it.',
  unrouted: 'Route between two places unknown.',
  date: 'Date on which the traveller was there.',
  rival: 'Reports give different places for the same event.',
  expected: 'From where it was expected to where it happened.',
  traveller: 'The traveller was reported here.',
  ghost: 'Between two reports: where the traveller would be at a steady speed.',
  lost: 'Last reported here.',
  reachable: 'Where the traveller could be, given the line’s top speed.'
};

/** What the signs of travellers mean, if they travel in several ways. */
export const modeSentences = {
  rail: 'A traveller by rail.',
  road: 'A traveller by road.',
  air: 'A traveller by air.',
  sea: 'A traveller by sea.',
  unknown: 'A traveller by means not reported.'
};

/** Stands for a date along a line in the legend, in a space of 28 pixels. */
export const sampleDate = '5 May';

/** Stand for the number at a mark, and for that of the places beyond the map's edge. */
export const sampleCount = '3';
export const sampleBeyond = '→ 2';

/** Stands for a country's name in the legend, in a space of 28 pixels. */
export const sampleName = 'NAME';

export const journeys = 'Journeys';

/** Above the statuses. */
export const howWellKnown = 'How well it is known';

export const filterByStatus = 'Filter by status';

/** Above what is on the map. */
export const onTheMap = 'On the map';

export const follow = 'Follow';

/** The same, for those who cannot see which journey it is beside. */
export const followOnMap = (journey: string) => `Follow on the map: ${journey}`;

export const trainGraph = 'Train graph';

/** The same, for those who cannot see which journey it is beside. */
export const trainGraphOf = (journey: string) => `Train graph: ${journey}`;
