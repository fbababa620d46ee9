import { dayOf, isoFromDay } from '../../../src/lib/core/time/day';
import type { Chance } from './chance';

/** The days over which events are spread, and how many. */
export const FIRST_DAY = dayOf(2018, 4, 1);
export const DAYS = 2000;

/** The weeks in which the story comes to a head: a third of it, and what the benchmark looks at. */
const BUSY_FROM = FIRST_DAY + 1500;
const BUSY_DAYS = 60;
const BUSY_SHARE = 1 / 3;

/** The day at which the benchmark opens a lifelike atlas, and the days that its axis shows at first: `YYYY-MM-DD`. */
export const LIFELIKE_DAY = isoFromDay(BUSY_FROM + 15);
export const LIFELIKE_STRETCH = `${isoFromDay(BUSY_FROM)}/${isoFromDay(BUSY_FROM + BUSY_DAYS - 1)}`;

/** A day on which something begins that is over after so many days. */
export function storyDay(draw: Chance, lasting: number): number {
  return draw.happens(BUSY_SHARE)
    ? BUSY_FROM + draw.below(BUSY_DAYS - lasting)
    : FIRST_DAY + draw.below(DAYS - lasting);
}
