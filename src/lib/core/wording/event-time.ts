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
 * The same in a list, without what was printed, and under the heading of a day (since 1970-01-01), which is not repeated:
 * `morning`, `06:30 Tokyo time`; null if only the day is known. Where the list is of an hour of a `zone`, an hour or a part of a
 * day elsewhere is told by its clocks too: `06:30 Tokyo time (05:30 Manila time)`. No `day`, no heading.
 */
export function eventTimeListed(
  known: Pick<KnownEvent, 'when' | 'firstPublished'>,
  day: number | null,
  zone: string | null
): string | null {
  const clocks = zone === null ? 'alone' : { beside: zone };
  const words = known.when
    ? formatWhen(known.when, {}, day ?? undefined, clocks)
    : eventTime(known);
  return words === '' ? null : words;
}
