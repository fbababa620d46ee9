import { isoFromDay } from '../../core/time/day';
import { parseDate } from '../../core/time/parse-date';
import type { When } from '../../core/time/when';

/** One end of a timespan: a day, month or year, or the bounds between which it lies. */
type Bound = { in: string } | { earliest?: string; latest?: string };

/** A timespan of Linked Places; without an end it is the stretch that the start names. */
export type Timespan = { start: Bound; end?: Bound };

/** How sure a `when` is. */
export type Certainty = 'certain' | 'less-certain' | 'uncertain';

/**
 * A time as a timespan, no closer than the atlas states it: hours and parts of a day become the day, what is approximate becomes its
 * bounds, and a side that is open has only the other bound.
 */
export function timespanOf(when: When): Timespan {
  const { from, to } = when.qualifier === '' ? when.stated.days : when.widened.days;
  const [first, last] = [isoFromDay(from), isoFromDay(to - 1)];
  if (when.openStart) return { start: { latest: last }, end: { latest: last } };
  if (when.openEnd) return { start: { earliest: first } };
  const isOne = when.qualifier === '' && !when.edtf.includes('/') && !when.edtf.includes('X');
  if (isOne && parseDate(when.edtf).value) return { start: { in: when.edtf } };
  if (first === last) return { start: { in: first } };
  const isStated = when.qualifier === '' && when.edtf.includes('/') && !when.edtf.includes('X');
  return isStated
    ? { start: { in: first }, end: { in: last } }
    : { start: { earliest: first, latest: last }, end: { earliest: first, latest: last } };
}

/** How sure a time is, by its EDTF qualifier. */
export function certaintyOf({ qualifier }: When): Certainty {
  if (qualifier === '') return 'certain';
  return qualifier === '~' ? 'less-certain' : 'uncertain';
}
