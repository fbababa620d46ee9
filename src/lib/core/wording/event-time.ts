import { by } from '#words/times';
import { formatDay } from './format-day';
import { formatWhen } from './format-when';
import type { KnownEvent } from '../evidence/known-event';

/** When an event happened, in words; if no time is known, the day by which it was first reported. */
export function eventTime({
  when,
  firstPublished
}: Pick<KnownEvent, 'when' | 'firstPublished'>): string {
  return when ? formatWhen(when) : by(formatDay(firstPublished.to - 1));
}

/**
 * The same under the heading of a day (since 1970-01-01), which is not repeated: `morning`, `06:30 Tokyo time`; null if only the
 * day is known.
 */
export function eventTimeUnder(
  known: Pick<KnownEvent, 'when' | 'firstPublished'>,
  day: number
): string | null {
  const words = known.when ? formatWhen(known.when, {}, day) : eventTime(known);
  return words === '' ? null : words;
}
