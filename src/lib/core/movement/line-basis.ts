import type { Journey, Leg, TravelMode } from '../journey';
import { isOverGlobe } from './tie-path';

/**
 * What a leg's line rests on: `given`, along routes that reports give; `presumed`, along routes that none gives, or on the great
 * circle of a flight or voyage; `unknown`, so that it only joins two places.
 */
export type LineBasis = 'given' | 'presumed' | 'unknown';

/** What a line rests on, with the mode of the tie if there is no route; null if the mode changed on the way. */
export function lineBasis(
  routed: boolean,
  reasons: readonly string[],
  mode: TravelMode | null
): LineBasis {
  if (routed) return reasons.length > 0 ? 'presumed' : 'given';
  return isOverGlobe(mode) ? 'presumed' : 'unknown';
}

/** Why the atlas presumes the routes of the legs from one fix to another, each reason once. */
export function reasonsBetween(
  { legs }: Pick<Journey, 'legs'>,
  from: number,
  to: number
): string[] {
  return [...new Set(legsBetween(legs, from, to).flatMap(({ presumed }) => presumed ?? []))];
}

/** The one mode of the legs from one fix to another; null if there are several. */
export function modeBetween(
  { legs, mode }: Pick<Journey, 'legs' | 'mode'>,
  from: number,
  to: number
): TravelMode | null {
  const modes = new Set(legsBetween(legs, from, to).map((leg) => leg.mode));
  return modes.size > 1 ? null : ([...modes][0] ?? mode);
}

function legsBetween(legs: readonly Leg[], from: number, to: number): Leg[] {
  return legs.filter((leg) => leg.from >= from && leg.to <= to);
}
