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
  failed: 'It was expected and did not come about so.',
  loose: 'Faint: loosely dated, or only perhaps known by then.',
  count: 'How many events and expectations a mark stands for.',
  leader: 'The mark stands aside to leave the traveller free; the line leads to its place.',
  beyond: 'How many places lie beyond this edge of the map.',
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
  date: 'When the traveller was there.',
  rival: 'Reports name both of these places.',
  expected: 'From where it was expected to where it took place.',
  traveller: 'A report puts the traveller here.',
  ghost: 'No report puts the traveller exactly here: this is where it would be at a steady speed.',
  lost: 'Where the traveller was last reported.',
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
