import { countNoun } from './count-noun';
import { comma } from './parts';
import { ensureFullStop } from './sentence';

type CountedAs = 'dated' | 'due' | 'loose' | 'ahead';

/** How many there are: events dated within the window, expectations dated within it, both loosely dated, still expected. */
const counted: Record<CountedAs, (number: number) => string> = {
  dated: (number) => countNoun(number, 'event'),
  due: (number) => `${number} expected`,
  loose: (number) => `${number} loosely dated`,
  ahead: (number) => `${number} still expected`
};

/** `4 events`, `2 loosely dated`; if a filter hides some, out of how many: `2 of 4 events`. */
export const countOf = (as: CountedAs, passing: number, all: number) =>
  passing === all ? counted[as](all) : `${passing} of ${counted[as](all)}`;

/** For what happened; then for what had been reported by the second clock's day. */
const NOTHING = {
  hour: 'Nothing timed to this hour',
  day: 'Nothing dated to this day',
  days: 'Nothing dated to these days'
};

const NOT_REPORTED = {
  hour: 'Nothing timed to this hour had been reported',
  day: 'Nothing dated to this day had been reported',
  days: 'Nothing dated to these days had been reported'
};

/**
 * That the window has no dated events, or `reported` that by the second clock's day none had been, and what else it has, in counts from `countOf`:
 * `Nothing dated to this day; 2 loosely dated`.
 */
export const nothingIn = (
  window: 'hour' | 'day' | 'days',
  others: readonly string[],
  { reported }: { reported: boolean }
) =>
  [
    (reported ? NOT_REPORTED : NOTHING)[window],
    ...(others.length > 0 ? [others.join(comma)] : [])
  ].join('; ');

/** What heads a day, and where it was: `The ship lands, Old Harbour.` */
export const leadOf = (title: string, place: string | null) =>
  ensureFullStop(place === null ? title : `${title}${comma}${place}`);

/** The window and its count, announced to those who cannot see them change. */
export const windowHolds = (window: string, count: string) => `${window}: ${count}`;

/** The words round a link to the nearest dated day before or after the window. */
export const nearestDay: Record<'before' | 'after', readonly [string, string]> = {
  before: ['Before: ', '.'],
  after: ['After: ', '.']
};

/** Whose clocks the window's hour follows: `The hour is Tokyo time.` */
export const hourIsOf = (zone: string) => `The hour is ${zone}.`;

export const carriedBack = 'By the Gregorian calendar, carried back before 1582.';

/** Under the hour of the second clock: how many reports of its day may have been out by then and are not shown. */
export const withoutHour = (number: number, day: string) =>
  `Perhaps known by then, and not shown: ${countNoun(number, 'report')} of ${day} ${number === 1 ? 'that gives' : 'that give'} no hour.`;

export const showWholeDay = 'Show all reports of the day';

/** The window in words with each date kept on one line, so that a line may break after the weekday but not within the date. */
export function withWholeDates(words: string): string {
  return words.replace(/\d \p{Lu}\p{L}+ (?:AD )?\d+(?: BC)?/gu, (date) =>
    date.replaceAll(' ', '\u00a0')
  );
}
