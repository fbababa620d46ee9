import type { LonLat } from '../lon-lat';
import { EARTH_RADIUS } from './earth-radius';
import { toRadians } from './to-radians';

/** Kilometres between two positions over the sphere, by the haversine formula. */
export function distance(from: Readonly<LonLat>, to: Readonly<LonLat>): number {
  const halfUp = Math.sin(toRadians(to[1] - from[1]) / 2);
  const halfAcross = Math.sin(toRadians(to[0] - from[0]) / 2);
  const a =
    halfUp ** 2 + halfAcross ** 2 * Math.cos(toRadians(from[1])) * Math.cos(toRadians(to[1]));
  return 2 * Math.atan2(Math.sqrt(a), Math.sqrt(1 - a)) * EARTH_RADIUS;
}
