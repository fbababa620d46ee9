import { countNoun } from './count-noun';
import { joinNames } from './join-names';

export const reliedOnHeading = 'Whom it relied on';
export const coversHeading = 'What it covers';
export const expectedHeading = 'What it expected';
export const saysHeading = 'What it says';
export const copyHeading = 'Our copy';

/** Over the claims; `inOrder` where they stand in order of paragraph. */
export const claimsBelow = (number: number, inOrder: boolean) =>
  `${countNoun(number, 'claim')}${inOrder ? ', in order of paragraph' : ''}. ` +
  'The status and the time under each event are those of all reports.';

/** What the source does in a claim. */
const STANCES = {
  reports: 'Reported',
  confirms: 'Confirmed',
  alleges: 'Alleged',
  denies: 'Denied',
  expects: 'Expected',
  retracts: 'Retracted'
};
type Stance = keyof typeof STANCES;
export const stanceAlone = (stance: Stance) => STANCES[stance];
export const stanceUnnamed = (stance: Stance) => `${STANCES[stance]}, naming no origin`;
/** Before and after whom the source cites. */
export const stanceCiting = (stance: Stance) => [`${STANCES[stance]}, citing `, ''] as const;

/** The statuses of events. */
export const statuses = {
  retracted: 'Retracted',
  planned: 'Planned',
  disputed: 'Disputed',
  corroborated: 'Corroborated',
  reported: 'Reported'
};

export const quoted = (text: string) => `“${text}”`;
export const paragraphOfCopy = (number: number) => `paragraph ${number} of our copy`;
export const passagesMarked =
  'The passages that the claims cite are marked; a number leads to its claim.';
/** Of the link from a passage. */
export const claimNumber = (number: number) => `Claim ${number}`;

/** Before the event that became of an expectation, between it and its time, and after that. */
export const whatHappened = ['What happened: ', ', ', ''] as const;
/** Before the source that settles an expectation, between it and its day, and after that. */
export const settledBy = ['Settled by ', ', ', ''] as const;

/** In the chart of what a source covers. */
export const publishedHere = 'published';
/** Distances from the day of publication. */
export const distances = {
  week: 'a week',
  month: 'a month',
  year: 'a year',
  decade: 'ten years',
  century: 'a century'
};
export const chartKey =
  'In the chart a ring is expected, a line a stretch of days, an arrow “by” or “from” a day; ' +
  'years before the day of publication take no more room than weeks.';

type Coverage = {
  /** Numbers of events: dated before the day of publication, around it and after it, and without a time. */
  before: number;
  around: number;
  after: number;
  untimed: number;
  /** The times of the first and the last; null where none has a time. */
  first: string | null;
  last: string | null;
};

/**
 * What the chart of a source's coverage shows, in sentences: `4 events: 2 before it came out, 1 after it came out
 * and 1 without a time. The first: April 2019. The last: Wednesday 13 September 2023.`
 */
export function coverage({ before, around, after, untimed, first, last }: Coverage): string {
  const timed = before + around + after;
  const count = countNoun(timed + untimed, 'event');
  if (first === null || last === null) return `${count}, without a time.`;
  const parts = [
    { number: before, words: 'before it came out' },
    { number: around, words: 'on the day it came out or around it' },
    { number: after, words: 'after it came out' },
    { number: untimed, words: 'without a time' }
  ].filter(({ number }) => number > 0);
  const [only] = parts;
  const where =
    only && parts.length === 1
      ? `, ${only.words}`
      : `: ${joinNames(parts.map(({ number, words }) => `${number} ${words}`))}`;
  const ends = timed > 1 ? `The first: ${first}. The last: ${last}.` : `Its day: ${first}.`;
  return `${count}${where}. ${ends}`;
}
