import type { LonLat } from '../lon-lat';
import { journeyTimes } from './journey-times';
import type { KnownJourney, KnownLeg } from './known-journey';
import { whereaboutsAt } from './traveller-at';
import { positionAt, wayKm } from './way';

/** A traveller's ride from one place on its line to another. */
export type Ride = {
  journey: KnownJourney;
  /** How far along the journey it starts and ends, in kilometres. */
  fromKm: number;
  toKm: number;
};

/**
 * The ride of a traveller from where it is drawn at one instant to where it is at a later one (seconds since 1970-01-01T00:00Z), over
 * the ways that are known: of an unknown one it is at the start, and then at the end. Null where there is nothing to ride.
 */
export function rideBetween(journey: KnownJourney, from: number, to: number): Ride | null {
  const times = journeyTimes(journey);
  if (to <= times.from || from > times.to) return null;
  const [fromKm, toKm] = [riddenKm(journey, from), riddenKm(journey, to)];
  return fromKm !== null && toKm !== null && toKm > fromKm ? { journey, fromKm, toKm } : null;
}

/** The same ride begun so many kilometres along the journey, if it has not come farther. */
export function rideFrom(ride: Ride, km: number): Ride {
  return { ...ride, fromKm: Math.min(km, ride.toKm) };
}

/** Where along a ride a traveller is after a share of it, with the heading there in degrees from north, clockwise. */
export function placeOfRide(
  { journey: { legs }, fromKm, toKm }: Ride,
  share: number
): { km: number; position: LonLat; bearing: number } | null {
  const km = fromKm + Math.min(Math.max(share, 0), 1) * (toKm - fromKm);
  let before = 0;
  for (const leg of legs) {
    const length = riddenOf(leg);
    if (length > 0 && km <= before + length) return { km, ...positionAt(leg.way, km - before) };
    before += length;
  }
  const last = legs.findLast((leg) => riddenOf(leg) > 0);
  return last ? { km, ...positionAt(last.way, wayKm(last.way)) } : null;
}

/** How far along the known ways of its journey a traveller is drawn at an instant, in kilometres; null before it begins. */
function riddenKm(journey: KnownJourney, instant: number): number | null {
  const whereabouts = whereaboutsAt(journey, instant);
  if (!whereabouts) return null;
  const { fix, at, km } = whereabouts;
  const leg = journey.legs[fix];
  const before = journey.legs.slice(0, fix).reduce((sum, one) => sum + riddenOf(one), 0);
  return before + (leg && !at && leg.basis !== 'unknown' ? km : 0);
}

function riddenOf({ basis, way }: KnownLeg): number {
  return basis === 'unknown' ? 0 : wayKm(way);
}
