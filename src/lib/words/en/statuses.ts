/** How well an event is known, within a sentence. */
export const statusNames = {
  retracted: 'retracted',
  planned: 'expected',
  disputed: 'disputed',
  corroborated: 'corroborated',
  reported: 'reported'
};

/** What became of a failed expectation, after `expected`. */
export const turnedOut = 'but it turned out differently';

/** How well an event is known, standing alone. */
export const statusTitles = {
  retracted: 'Retracted',
  planned: 'Expected',
  disputed: 'Disputed',
  corroborated: 'Corroborated',
  reported: 'Reported'
};

/** The event kinds. */
export const kindNames = {
  departure: 'departure',
  arrival: 'arrival',
  crossing: 'crossing',
  sighting: 'sighting',
  stop: 'stop',
  meeting: 'meeting',
  visit: 'visit',
  statement: 'statement',
  announcement: 'announcement',
  launch: 'launch',
  transfer: 'transfer',
  allegation: 'allegation',
  other: 'other'
};

/** The fields to filter by, as headings. */
export const filterFieldNames = {
  actor: 'Who',
  kind: 'Kind',
  status: 'Status',
  source: 'Source',
  place: 'Place'
};
