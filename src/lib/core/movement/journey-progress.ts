import type { TravelMode } from '../journey';
import type { LonLat } from '../lon-lat';
import { isStay } from './is-stay';
import { journeyTimes } from './journey-times';
import type { LineBasis } from './line-basis';
import type { KnownFix, KnownJourney, KnownLeg } from './known-journey';
import { overlaps, type Span } from '../time/span';
import { LONG_OVER } from './long-over';
import { whereaboutsAt, type Whereabouts } from './traveller-at';
import { pathBetween, wayKm } from './way';

/**
 * How far along a leg is at the end of the window: `travelled`; `fresh`, travelled within the window; `underway`, left but not
 * known to have arrived; `ahead`; `past`, on a journey long over.
 */
export type Progress = 'travelled' | 'fresh' | 'underway' | 'ahead' | 'past';

/** A leg between two known fixes. */
export type LegProgress = {
  journey: string;
  /** Stable while the same two fixes are known. */
  id: string;
  progress: Progress;
  mode: TravelMode;
  /** The ids of the places that it leads from and to. */
  ends: [string, string];
  path: LonLat[];
  /** The part travelled within the window, from ghost to ghost if the leg is longer than it; null if there is none. */
  within: LonLat[] | null;
  /** False if no route is known, so that the path is only a tie between two places. */
  routed: boolean;
  basis: LineBasis;
};

const over = new WeakMap<KnownJourney, readonly LegProgress[]>();

/**
 * The journey's legs between known fixes, each with its progress at the end of the window, whose instants (seconds since
 * 1970-01-01T00:00Z) are half-open. A journey that has not begun by then has none: only a journey under way has legs ahead. The legs of
 * one that is long over are always the same objects.
 */
export function journeyProgress(journey: KnownJourney, window: Span): readonly LegProgress[] {
  if (window.from <= journeyTimes(journey).to) return progressWithin(journey, window);
  const legs = over.get(journey) ?? progressWithin(journey, window);
  over.set(journey, legs);
  return legs;
}

function progressWithin(journey: KnownJourney, window: Span): LegProgress[] {
  const { fixes, legs } = journey;
  const [first, last] = [fixes[0], fixes.at(-1)];
  if (!first || !last || first.time.stated.from >= window.to) return [];
  const past = last.time.stated.to + LONG_OVER <= window.from;
  const [start, end] = [window.from, window.to].map((instant) => whereaboutsAt(journey, instant));
  return legs.flatMap((leg, i) => {
    if (isStay(leg)) return [];
    return {
      journey: journey.journey.id,
      id: leg.id,
      progress: past ? 'past' : progressOf(leg, window),
      mode: leg.mode,
      ends: [leg.from.place, leg.to.place],
      path: leg.way.path,
      within: withinOf(leg, kmAt(leg, i, start ?? null), kmAt(leg, i, end ?? null)),
      routed: leg.way.routed,
      basis: leg.basis
    };
  });
}

/** How many kilometres of a leg lie behind a traveller at some point of the journey; of an unknown way none before its end. */
function kmAt({ way, basis }: KnownLeg, i: number, whereabouts: Whereabouts | null): number {
  if (!whereabouts || whereabouts.fix < i) return 0;
  if (whereabouts.fix > i) return wayKm(way);
  return basis === 'unknown' ? 0 : whereabouts.km;
}

function withinOf({ way }: KnownLeg, fromKm: number, toKm: number): LonLat[] | null {
  return toKm > fromKm ? pathBetween(way, fromKm, toKm) : null;
}

/** When a fix was as its claims state it, bounded by the fixes around it as far as they contradict it nowhere. */
function boundedSpan({ limits, time: { stated } }: KnownFix): Span {
  const span = { from: Math.max(stated.from, limits.from), to: Math.min(stated.to, limits.to) };
  return span.from <= span.to ? span : stated;
}

function progressOf({ from, to }: KnownLeg, window: Span): Progress {
  const [left, came] = [boundedSpan(from), boundedSpan(to)];
  if (came.from >= window.to) return left.from < window.to ? 'underway' : 'ahead';
  const span = { from: left.from, to: Math.max(came.to, left.from + 1) };
  return overlaps(span, window) ? 'fresh' : 'travelled';
}
