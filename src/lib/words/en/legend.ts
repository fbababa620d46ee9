type Status = 'retracted' | 'planned' | 'disputed' | 'corroborated' | 'reported';

/** What each status means. */
export const statusSentences: Record<Status, string> = {
  corroborated: 'Two different origins tell of it, or more.',
  reported: 'It is told, but not by two origins that are named.',
  disputed: 'It is denied, or told in ways that cannot all be true.',
  planned: 'It is only expected, by all who tell of it.',
  retracted: 'Who told it took it back.'
};

type Drawing =
  | 'failed'
  | 'loose'
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
  | 'traveller'
  | 'ghost'
  | 'reachable';

/** What each thing drawn on the map means. */
export const drawingSentences: Record<Drawing, string> = {
  failed: 'It was expected and did not come about so.',
  loose: 'Faint: loosely dated, or only perhaps known by then.',
  near: 'It was near here, as far off as the halo reaches.',
  admin: 'It was somewhere in this region.',
  country: 'It was somewhere in this country.',
  trail: 'Something happened here before the window; the longer ago, the fainter.',
  fresh: 'The way travelled in the window.',
  travelled: 'The way travelled before it.',
  underway: 'The traveller has left, and is not known to have arrived.',
  ahead: 'The way still to come.',
  presumed: 'The way is presumed: no report gives it.',
  unrouted: 'The way between two places is not known.',
  traveller: 'A report puts the traveller here.',
  ghost: 'Between two reports: where the traveller would be at an even pace.',
  reachable: 'How far the traveller may be, at the speed of the line.'
};

/** What the signs of travellers mean, if they travel in several ways. */
export const modeSentences = {
  rail: 'A traveller by rail.',
  road: 'A traveller by road.',
  air: 'A traveller by air.',
  sea: 'A traveller by sea.',
  unknown: 'A traveller by means that no report gives.'
};

/** Stands for a country's name in the legend, in a space of 28 pixels. */
export const sampleName = 'NAME';

export const legend = 'Legend';

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
