import { addMonths } from './day';
import { parseClock } from './parse-clock';
import { parseDate } from './parse-date';
import type { ClockTime } from './read-clock';
import type { EdtfDate, Step } from './read-date';
import type { Parsed } from '../parsed';
import { PART_HOURS } from './part-hours';
import type { Span } from './span';
import { timeSpanOfDays, timeSpanOfInstants } from './time-span';
import type { DayPart, When } from './when';
import { instantOf } from './zone';

/** One date or clock time: a whole `when`, or an end of an interval. */
export type End = Pick<When, 'precision' | 'qualifier' | 'offset' | 'stated' | 'widened'>;

/** Seconds by which an approximate clock time is widened on each side. */
const CLOCK_STEP = 15 * 60;

/** Seconds by which an approximate part of a day is widened on each side: one part. */
const PART_STEP = 6 * 3600;

/**
 * Reads a date or a clock time, and places it in a valid zone. `part` narrows a single day and leaves all else unchanged; its
 * widening follows the local clocks.
 */
export function parseEnd(text: string, zone: string, part?: DayPart): Parsed<End> {
  if (text.includes('T')) {
    const clock = parseClock(text);
    return clock.value ? { value: clockEnd(clock.value, zone) } : clock;
  }
  const { value: date, issue } = parseDate(text);
  if (!date) return { value: null, issue };
  const value = part && date.precision === 'day' ? partEnd(date, part, zone) : dateEnd(date, zone);
  // Samoa crossed the date line and had no 30 December 2011.
  const { from, to } = timeSpanOfDays(zone, date.days).instants;
  return from < to
    ? { value }
    : {
        value: null,
        issue: `expected a day that ${zone} had, whose clocks left it out, found "${text}"`
      };
}

function clockEnd({ instant, offset, approximate }: ClockTime, zone: string): End {
  const step = approximate ? CLOCK_STEP : 0;
  return {
    precision: 'minute',
    qualifier: approximate ? '~' : '',
    offset,
    stated: timeSpanOfInstants(zone, { from: instant, to: instant + 60 }),
    widened: timeSpanOfInstants(zone, { from: instant - step, to: instant + 60 + step })
  };
}

function dateEnd({ days, precision, qualifier, step }: EdtfDate, zone: string): End {
  const widenedDays = isApproximate(qualifier)
    ? { from: shift(days.from, step, -1), to: shift(days.to, step, 1) }
    : days;
  return {
    precision,
    qualifier,
    stated: timeSpanOfDays(zone, days),
    widened: timeSpanOfDays(zone, widenedDays)
  };
}

function partEnd({ days, qualifier }: EdtfDate, part: DayPart, zone: string): End {
  const hours = PART_HOURS[part];
  const around = (step: number): Span => ({
    from: instantOf(zone, days.from, hours.from * 3600 - step),
    to: instantOf(zone, days.from, hours.to * 3600 + step)
  });
  return {
    precision: 'part',
    qualifier,
    stated: timeSpanOfInstants(zone, around(0)),
    widened: timeSpanOfInstants(zone, around(isApproximate(qualifier) ? PART_STEP : 0))
  };
}

function isApproximate(qualifier: When['qualifier']): boolean {
  return qualifier === '~' || qualifier === '%';
}

function shift(day: number, step: Step, times: 1 | -1): number {
  return 'days' in step ? day + times * step.days : addMonths(day, times * step.months);
}
