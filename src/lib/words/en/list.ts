import { countNoun } from './count-noun';
import { comma } from './parts';

type Match = 'dated' | 'loose' | 'expected';

/** How many events there are of a kind: dated within the window, loosely dated, still expected. */
const ofMatch: Record<Match, (number: number) => string> = {
  dated: (number) => countNoun(number, 'event'),
  loose: (number) => `${number} loosely dated`,
  expected: (number) => `${number} still expected`
};

/** `4 events`, `2 loosely dated`; where a filter hides some, of how many: `2 of 4 events`. */
export const countOf = (match: Match, passing: number, all: number) =>
  passing === all ? ofMatch[match](all) : `${passing} of ${ofMatch[match](all)}`;

const NOTHING = {
  hour: 'Nothing timed to this hour',
  day: 'Nothing dated to this day',
  days: 'Nothing dated to these days'
};

/** That the window has no dated events, and how many it has besides, in counts of `countOf`: `Nothing dated to this day; 2 loosely dated`. */
export const nothingIn = (window: 'hour' | 'day' | 'days', others: readonly string[]) =>
  [NOTHING[window], ...(others.length > 0 ? [others.join(comma)] : [])].join('; ');

/** The window and its count, as told to those who do not see them change. */
export const windowHolds = (window: string, count: string) => `${window}: ${count}`;

/** What stands round a link to the nearest dated day before the window or after it. */
export const nearestDay: Record<'before' | 'after', readonly [string, string]> = {
  before: ['Before: ', '.'],
  after: ['After: ', '.']
};

/** By which clocks the window's hour goes: `The hour is Tokyo time.` */
export const hourIsOf = (zone: string) => `The hour is ${zone}.`;

export const carriedBack = 'By the Gregorian calendar, carried back before 1582.';

/** Over the events that are only loosely dated. */
export const looselyDated = 'Loosely dated';

/** Over the expectations that the window does not settle. */
export const stillToCome = 'Expected, still to come';

export const noPlaceGiven = 'No place given';

export const perhapsKnownByThen = 'Perhaps known by then';

export const didNotHappen = 'Expected; it did not happen';

export const cameAboutOtherwise = 'Expected; it did not come about as expected';

/** The window in words with its dates kept in one line each, so that a line may end after the weekday but not within the date. */
export function withWholeDates(words: string): string {
  return words.replace(/\d \p{Lu}\p{L}+ (?:AD )?\d+(?: BC)?/gu, (date) =>
    date.replaceAll(' ', '\u00a0')
  );
}
