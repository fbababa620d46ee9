import { countNoun, looselyDated } from './count-noun';
import { comma, listed } from './parts';
import { ensureFullStop, joinSentences } from './sentence';

type CountedAs = 'dated' | 'due' | 'loose' | 'ahead';

/** How many there are: events dated within the window, expectations dated within it, both of no exact date, still expected. */
const counted: Record<CountedAs, (number: number, more: boolean) => string> = {
  dated: (number) => countNoun(number, 'event'),
  due: (number) => `${number} expected`,
  loose: looselyDated,
  ahead: (number) => `${number} still expected`
};

/**
 * `4 events`; if a filter hides some, out of how many: `2 of 4 events`. Of no exact date, `2 more, exact date unknown`, if `more`
 * were counted before them.
 */
export const countOf = (as: CountedAs, passing: number, all: number, more = false) =>
  passing === all ? counted[as](all, more) : `${passing} of ${counted[as](all, more)}`;

/** For what happened; then for what had been reported by the second clock's day. */
const NOTHING = {
  hour: 'No events timed to this hour',
  day: 'No events dated to this day',
  days: 'No events dated to these days'
};

const NOT_REPORTED = {
  hour: 'No events timed to this hour had been reported',
  day: 'No events dated to this day had been reported',
  days: 'No events dated to these days had been reported'
};

/**
 * That the window has no dated events, or `reported` that by the second clock's day none had been, and what else it has, in counts from `countOf`:
 * `No events dated to this day · 2 with exact date unknown`.
 */
export const nothingIn = (
  window: 'hour' | 'day' | 'days',
  others: readonly string[],
  { reported }: { reported: boolean }
) => listed([(reported ? NOT_REPORTED : NOTHING)[window], ...others]);

/** What heads a day, and where it was: `The ship lands, Old Harbour.` */
export const leadOf = (title: string, place: string | null) =>
  ensureFullStop(place === null ? title : `${title}${comma}${place}`);

/** The window and what it holds, in a description. */
export const windowHolds = (window: string, told: string) => `${window}: ${told}`;

/** The window, where each traveller is then, and what happened, announced to those who cannot see them change. */
export const windowTold = (window: string, where: readonly string[], told: string) =>
  windowHolds(window, joinSentences([...where.map(ensureFullStop), told]));

/** Where the traveller of one of several journeys is. */
export const journeyAt = (journey: string, where: string) => `${journey}: ${where}`;

/** The words round a link to the nearest dated day before or after the window. */
export const nearestDay: Record<'before' | 'after', readonly [string, string]> = {
  before: ['Previous day with events: ', '.'],
  after: ['Next: ', '.']
};

/** Whose clocks the window's hour follows: `Hours are in Tokyo time.` */
export const hourIsOf = (zone: string) => `Hours are in ${zone}.`;

export const carriedBack = 'Dates are Gregorian, even before 1582.';

/** Under the hour of the second clock: how many reports of its day may have been out by then and are not shown. */
export const withoutHour = (number: number, day: string) =>
  `Not shown: ${countNoun(number, 'report')} of ${day} without an hour, perhaps known by then.`;

export const showWholeDay = 'Show all reports of the day';

/** The window in words with each date kept on one line, so that a line may break after the weekday but not within the date. */
export function withWholeDates(words: string): string {
  return words.replace(/\d \p{Lu}\p{L}+ (?:AD )?\d+(?: BC)?/gu, (date) =>
    date.replaceAll(' ', '\u00a0')
  );
}
