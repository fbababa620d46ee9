import { addMonths } from './day';
import { parseClock } from './parse-clock';
import { parseDate } from './parse-date';
import type { ClockTime } from './read-clock';
import type { EdtfDate, Step } from './read-date';
import type { Parsed } from '../parsed';
import { PART_HOURS } from './part-hours';
import { timeSpanOfDays, timeSpanOfInstants } from './time-span';
import type { DayPart, TimeSpan, When } from './when';
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
  const stated = timeSpanOfDays(zone, date.days);
  // Samoa crossed the date line and had no 30 December 2011.
  if (stated.instants.from >= stated.instants.to) {
    const wanted = `a day that ${zone} had, whose clocks left it out`;
    return { value: null, issue: `expected ${wanted}, found "${text}"` };
  }
  const isInPart = part !== undefined && date.precision === 'day';
  return { value: isInPart ? partEnd(date, part, zone) : dateEnd(date, stated, zone) };
}

function clockEnd({ instant, offset, approximate }: ClockTime, zone: string): End {
  const around = (step: number): TimeSpan =>
    timeSpanOfInstants(zone, { from: instant - step, to: instant + 60 + step });
  const stated = around(0);
  return {
    precision: 'minute',
    qualifier: approximate ? '~' : '',
    offset,
    stated,
    widened: approximate ? around(CLOCK_STEP) : stated
  };
}

function dateEnd(
  { days: { from, to }, precision, qualifier, step }: EdtfDate,
  stated: TimeSpan,
  zone: string
): End {
  const widened = isApproximate(qualifier)
    ? timeSpanOfDays(zone, { from: shift(from, step, -1), to: shift(to, step, 1) })
    : stated;
  return { precision, qualifier, stated, widened };
}

function partEnd({ days, qualifier }: EdtfDate, part: DayPart, zone: string): End {
  const hours = PART_HOURS[part];
  const around = (step: number): TimeSpan =>
    timeSpanOfInstants(zone, {
      from: instantOf(zone, days.from, hours.from * 3600 - step),
      to: instantOf(zone, days.from, hours.to * 3600 + step)
    });
  const stated = around(0);
  const widened = isApproximate(qualifier) ? around(PART_STEP) : stated;
  return { precision: 'part', qualifier, stated, widened };
}

function isApproximate(qualifier: When['qualifier']): boolean {
  return qualifier === '~' || qualifier === '%';
}

function shift(day: number, step: Step, times: 1 | -1): number {
  return 'days' in step ? day + times * step.days : addMonths(day, times * step.months);
}
