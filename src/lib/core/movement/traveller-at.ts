import type { LonLat } from '../lon-lat';
import { middleOf } from './fix-span';
import { journeyTimes } from './journey-times';
import type { KnownExpected, KnownFix, KnownJourney, KnownLeg } from './known-journey';
import { LONG_OVER } from './long-over';
import { ghostAt, reachAt } from './reach';
import { reachPathOf, type ReachPath } from './reach-path';
import type { Span } from '../time/span';
import { pathBetween, positionAt, wayKm, type Way, type WayPart } from './way';

/** Where to draw a traveller of whom nothing is known at the time. */
export type Ghost = {
  position: LonLat;
  /** Degrees from north, clockwise, along the way. */
  bearing: number;
  /** Kilometres from the previous fix. */
  km: number;
};

/**
 * Where a traveller is at an instant, by the known claims:
 *
 * - `before`: the journey has not begun.
 * - `at`: at a fix, `sure` if certain; or within the time of an uncertain fix, with the reach on either side of it where the
 *   traveller may also be. Between arriving at a place and leaving it, `until` is the departure.
 * - `between`: between two consecutive fixes; on a way that is not `routed` the reach is all of it, since no speed is known.
 * - `presumed`: no later fix is known, but the traveller was expected at a place. There is no ghost.
 * - `last-seen`: no later fix is known, and nothing was expected.
 * - `over`: arrived before the window, or not heard of for thirty days.
 */
export type Traveller =
  | { state: 'before'; journey: KnownJourney }
  | {
      state: 'at';
      journey: KnownJourney;
      fix: KnownFix;
      until: KnownFix | null;
      sure: boolean;
      position: LonLat;
      /** Degrees from north, clockwise, along the way that leads here or onwards; null if neither is known. */
      bearing: number | null;
      /** In kilometres from the fix, negative behind it; null if the traveller is certainly there. */
      reach: ReachPath | null;
    }
  | {
      state: 'between';
      journey: KnownJourney;
      from: KnownFix;
      to: KnownFix;
      leg: KnownLeg;
      routed: boolean;
      ghost: Ghost;
      reach: ReachPath;
      /** The top speeds used, each with its source or the reason it is assumed, along the way. */
      speeds: WayPart[];
    }
  | {
      state: 'presumed';
      journey: KnownJourney;
      from: KnownFix;
      destination: KnownExpected;
      routed: boolean;
      reach: ReachPath;
      speeds: WayPart[];
    }
  | { state: 'last-seen'; journey: KnownJourney; fix: KnownFix }
  | { state: 'over'; journey: KnownJourney; fix: KnownFix };

const over = new WeakMap<KnownJourney, Traveller>();

/**
 * The traveller of a journey at the end of the window (seconds since 1970-01-01T00:00Z, half-open): at its last instant, so that
 * a fix dated to the day after the window is still to come, and one dated to its last day holds.
 */
export function travellerAt(journey: KnownJourney, window: Span): Traveller {
  const times = journeyTimes(journey);
  if (window.to <= times.from) return { state: 'before', journey };
  if (window.from <= times.to) return travellerWithin(journey, window);
  const traveller = over.get(journey) ?? travellerWithin(journey, window);
  if (traveller.state === 'over') over.set(journey, traveller);
  return traveller;
}

function travellerWithin(journey: KnownJourney, window: Span): Traveller {
  const { fixes, legs } = journey;
  const instant = window.to;
  const whereabouts = whereaboutsAt(journey, instant);
  if (!whereabouts) return { state: 'before', journey };
  const fix = fixes[whereabouts.fix] as KnownFix;
  if (whereabouts.at)
    return atFix(journey, whereabouts.fix, instant, whereabouts.sure, whereabouts.until);

  const leg = legs[whereabouts.fix];
  if (leg) {
    const { way, from, to } = leg;
    const km = ghostAt(way, from.limits, to.limits, instant);
    return {
      state: 'between',
      journey,
      from,
      to,
      leg,
      routed: way.routed,
      ghost: { ...positionAt(way, km), km },
      reach: reachPathOf(way, reachAt(way, from.limits, to.limits, instant)),
      speeds: leg.speeds
    };
  }
  const isLost = fix.time.stated.to + LONG_OVER <= window.from;
  const { expected } = journey;
  if (expected && !isLost) {
    const { way } = expected;
    return {
      state: 'presumed',
      journey,
      from: fix,
      destination: expected,
      routed: way.routed,
      reach: reachPathOf(way, reachAt(way, fix.limits, null, instant)),
      speeds: expected.speeds
    };
  }
  if (fix.role !== 'arrival') return { state: isLost ? 'over' : 'last-seen', journey, fix };
  const isOver = fix.limits.to <= window.from;
  return isOver
    ? { state: 'over', journey, fix }
    : atFix(journey, whereabouts.fix, instant, !fix.known.perhaps);
}

/** Where the traveller is taken to be: at a fix, or so many kilometres past it on the leg it begins. */
export type Whereabouts = { fix: number; at: boolean; sure: boolean; until?: KnownFix; km: number };

/**
 * Where along the journey the traveller is taken to be at an instant; null before it begins. Of several uncertain fixes that may
 * be now, it is the last whose middle has passed. A bound says when the traveller had left, not when they were there; a journey
 * that begins with one is drawn from its day.
 */
export function whereaboutsAt({ fixes, legs }: KnownJourney, instant: number): Whereabouts | null {
  const begun = fixes.findLastIndex((fix) => startOfFix(fix) < instant);
  if (begun < 0) return null;
  // One certain to have been at a later fix is at no earlier one.
  const past = fixes.findLastIndex(({ limits }) => limits.to <= instant);
  const now = fixes.flatMap((fix, i) =>
    i >= past && i <= begun && mayBeAt(fix, instant) ? [i] : []
  );
  const held = now.findLast((i) => middleOf(limitsOf(fixes, i)) <= instant) ?? now[0];
  if (held !== undefined) {
    const fix = fixes[held] as KnownFix;
    return { fix: held, at: true, sure: isSure(fix, instant), km: 0 };
  }
  const leg = legs[begun];
  if (!leg) return { fix: begun, at: false, sure: false, km: 0 };
  const { from, to, way } = leg;
  if (stays(from, to)) {
    const told = !from.known.perhaps && !to.known.perhaps;
    const sure = told && (from.role === 'arrival' || to.role === 'departure');
    return { fix: begun, at: true, sure, until: to, km: 0 };
  }
  return {
    fix: begun,
    at: false,
    sure: false,
    km: ghostAt(way, from.limits, to.limits, instant)
  };
}

/** The earliest time of a fix; for a bound, the day it names. */
function startOfFix({ limits, time }: KnownFix): number {
  return limits.from === -Infinity ? time.stated.from : limits.from;
}

function limitsOf(fixes: readonly KnownFix[], i: number): Span {
  return (fixes[i] as KnownFix).limits;
}

/** Whether an instant lies within the time of a fix. At its end, one who leaves or passes is gone; one who arrives is there. */
function mayBeAt(fix: KnownFix, instant: number): boolean {
  const { limits, role } = fix;
  const leaves = role === 'departure' || role === 'passing';
  if (leaves && limits.from === -Infinity) return false;
  return startOfFix(fix) < instant && (leaves ? instant < limits.to : instant <= limits.to);
}

/** A fix that is only perhaps known is never certain. */
function isSure({ role, time, limits, known }: KnownFix, instant: number): boolean {
  if (known.perhaps) return false;
  return time.exact || (role === 'arrival' && instant >= limits.to);
}

/** Whether a traveller who arrived has not left by the next fix. */
function stays(from: KnownFix, to: KnownFix): boolean {
  const comes = from.role === 'arrival' || from.role === 'stop';
  const leaves = to.role === 'departure' || to.role === 'stop';
  return from.place === to.place && comes && leaves;
}

function atFix(
  journey: KnownJourney,
  at: number,
  instant: number,
  sure: boolean,
  until: KnownFix | null = null
): Traveller {
  const fix = journey.fixes[at] as KnownFix;
  const [before, behind] = [journey.legs[at - 1], journey.legs[at]];
  const bearing = before?.way.routed
    ? positionAt(before.way, wayKm(before.way)).bearing
    : behind?.way.routed
      ? positionAt(behind.way, 0).bearing
      : null;
  const reach = sure || until ? null : reachAround(journey, at, instant);
  return { state: 'at', journey, fix, until, sure, position: fix.position, bearing, reach };
}

/** Where a traveller at an uncertain fix may be: not yet there, or gone on. Unknown ways have no reach. */
function reachAround(
  { legs, fixes, expected }: KnownJourney,
  at: number,
  instant: number
): ReachPath {
  const { limits, position } = fixes[at] as KnownFix;
  const [before, behind] = [legs[at - 1], legs[at]];
  const come = before?.way.routed
    ? reachPathOf(before.way, reachAt(before.way, before.from.limits, limits, instant))
    : null;
  const onward = behind?.way ?? expected?.way;
  const gone = onward?.routed
    ? reachPathOf(onward, reachAt(onward, limits, behind?.to.limits ?? null, instant))
    : null;
  // Someone possibly past the fix may be at it, and so may one yet to arrive.
  const back = come?.possible ? wayKm(before?.way as Way) - come.fromKm : 0;
  const on = gone?.possible ? gone.toKm : 0;
  const path = [
    ...(before && back > 0
      ? pathBetween(before.way, wayKm(before.way) - back, wayKm(before.way))
      : [position]),
    ...(onward && on > 0 ? pathBetween(onward, 0, on).slice(1) : [])
  ];
  const ofKm = (come?.ofKm ?? 0) + (gone?.ofKm ?? 0);
  const possible = (come?.possible ?? true) && (gone?.possible ?? true);
  return { fromKm: 0 - back, toKm: on, possible, path, ofKm };
}
