import { middleOf } from './fix-span';
import type { Span } from '../time/span';
import { furthestAt, nearestAt, wayHours, wayKm, type Way } from './way';

/** Part of a way, in kilometres from its start. */
export type Reach = {
  fromKm: number;
  toKm: number;
  /** False if no permitted speed leads from one time to the other: then it is the whole way. */
  possible: boolean;
};

/** Rounding error in kilometres. */
const TOLERANCE = 1e-6;

/**
 * How much of a way the traveller may be on at an instant (seconds since 1970-01-01T00:00Z), having started at a time within
 * `from` and arriving at one within `to`, or at no known time. With fixes at a and b and a top speed v this is
 * `max(a, b - v(latest t_b - t))` to `min(b, a + v(t - earliest t_a))`, calculated in hours of travel, so that each route of the
 * way has its own speed.
 */
export function reachAt(way: Way, from: Span, to: Span | null, instant: number): Reach {
  const whole = wayKm(way);
  const gone = (instant - from.from) / 3600;
  const left = to ? (to.to - instant) / 3600 : Infinity;
  const toKm = furthestAt(way, gone);
  const fromKm = left === Infinity ? 0 : nearestAt(way, wayHours(way) - left);
  if (fromKm > toKm + TOLERANCE) return { fromKm: 0, toKm: whole, possible: false };
  return { fromKm: Math.min(fromKm, toKm), toKm: Math.max(fromKm, toKm), possible: true };
}

/**
 * Where to draw a traveller of whom nothing is known between two fixes: in proportion to the time elapsed between the middle of
 * one and the middle of the other, kept within reach. In kilometres from the way's start.
 */
export function ghostAt(way: Way, from: Span, to: Span, instant: number): number {
  const { fromKm, toKm } = reachAt(way, from, to, instant);
  const [start, end] = [middleOf(from), middleOf(to)];
  const share = end > start ? (instant - start) / (end - start) : instant < start ? 0 : 1;
  return Math.min(Math.max(share * wayKm(way), fromKm), toKm);
}
