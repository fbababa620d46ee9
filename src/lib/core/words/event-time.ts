import { by } from '#words/times';
import { formatDay } from './format-day';
import { formatWhen } from './format-when';
import type { KnownEvent } from '../evidence/known-event';

/** When an event happened, in words; where no time is known, the day by which it was first told. */
export function eventTime({
  when,
  firstPublished
}: Pick<KnownEvent, 'when' | 'firstPublished'>): string {
  return when ? formatWhen(when) : by(formatDay(firstPublished.to - 1));
}

/**
 * The same under the heading of a day (since 1970-01-01), which need not be said again: `morning`,
 * `06:30 Tokyo time`; null where the day is all that is known.
 */
export function eventTimeUnder(
  known: Pick<KnownEvent, 'when' | 'firstPublished'>,
  day: number
): string | null {
  const words = known.when ? formatWhen(known.when, {}, day) : eventTime(known);
  return words === '' ? null : words;
}
