import { civilOf, dayOf } from '$lib/core/time/day';
import type { Span } from '$lib/core/time/span';

/** A unit of the calendar and how many of it lie between two ticks. */
export type Step = { unit: 'hour' | 'day' | 'month' | 'year'; every: number };

/** Days in one of the unit; months and years on average. */
export const UNIT_DAYS = { hour: 1 / 24, day: 1, month: 365.2425 / 12, year: 365.2425 };

/** So many starts are given at the most: more than any axis has room for. */
const MOST = 500;

/** 1970-01-05, the first Monday. */
const MONDAY = 4;

/**
 * The starts of a step that lie in the span (days since 1970-01-01), in order, and the last one before it, whose stretch
 * reaches into it. Weeks (7 days) start on Mondays; months, years and hours at multiples of the step, years as they are called: 20 BC,
 * 10 BC, AD 1, AD 10.
 */
export function calendarSteps({ unit, every }: Step, span: Span): number[] {
  const at = stepAt(unit, every);
  const first = firstStep({ unit, every }, span.from);
  const starts: number[] = [];
  // Counted apart from the step: in front of all days, or so far from 1970 that one more is lost in rounding, it stands still.
  for (let i = 0; i < MOST && at(first + i) < span.to; i++) starts.push(at(first + i));
  return starts;
}

/** The last step that does not lie behind a day (with fractions). */
function firstStep({ unit, every }: Step, day: number): number {
  const { year, month } = civilOf(Math.floor(day));
  if (unit === 'hour') return Math.floor(Math.floor(day * 24 + 1e-6) / every);
  if (unit === 'day') return Math.floor((Math.floor(day) - MONDAY) / every);
  if (unit === 'month') return Math.floor((year * 12 + month - 1) / every);
  // Year 0 is 1 BC, so that before it the round years lie one later.
  return Math.floor((every > 1 && year < 1 ? year - 1 : year) / every);
}

function stepAt(unit: Step['unit'], every: number): (step: number) => number {
  if (unit === 'hour') return (step) => (step * every) / 24;
  if (unit === 'day') return (step) => step * every + MONDAY;
  if (unit === 'month') return (step) => dayOf(0, step * every + 1, 1);
  return (step) => dayOf(every > 1 && step < 1 ? step * every + 1 : step * every, 1, 1);
}
