import { eventsAndExpected } from './count-noun';
import { joinNames } from './join-names';

/** In a source's coverage chart, at its publication day. */
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
  'In the chart a ring marks what was expected, a line several days, an arrow “by” or “from” a day. ' +
  'Years before publication take up no more room than weeks.';

type Coverage = {
  /** How many events it reports, and how many it only expects. */
  events: number;
  expected: number;
  /** Numbers of both: dated before the day of publication, around it and after it, and undated. */
  before: number;
  around: number;
  after: number;
  untimed: number;
  /** The times of the first and the last; null if none has a time. */
  first: string | null;
  last: string | null;
};

/**
 * What a source's coverage chart shows, in sentences: `4 events: 2 before publication, 1 after publication and 1 undated. First:
 * April 2019. Last: Wednesday 13 September 2023.`
 */
export function coverage({
  events,
  expected,
  before,
  around,
  after,
  untimed,
  first,
  last
}: Coverage): string {
  const timed = before + around + after;
  const count = eventsAndExpected(events, expected);
  if (first === null || last === null) return `${count}, undated.`;
  const parts = [
    { number: before, words: 'before publication' },
    { number: around, words: 'on or around the day of publication' },
    { number: after, words: 'after publication' },
    { number: untimed, words: 'undated' }
  ].filter(({ number }) => number > 0);
  const [only] = parts;
  const where =
    only && parts.length === 1
      ? `, ${only.words}`
      : `: ${joinNames(parts.map(({ number, words }) => `${number} ${words}`))}`;
  const ends = timed > 1 ? `First: ${first}. Last: ${last}.` : `Date: ${first}.`;
  return `${count}${where}. ${ends}`;
}
