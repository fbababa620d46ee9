import type { LonLat } from '../lon-lat';
import { EARTH_RADIUS } from './earth-radius';
import { toDegrees } from './to-degrees';
import { toRadians } from './to-radians';

/** The position so many kilometres from another, straight on in a direction: degrees from north, clockwise. */
export function destination(from: Readonly<LonLat>, km: number, bearing: number): LonLat {
  const [longitude, latitude] = [toRadians(from[0]), toRadians(from[1])];
  const [angle, direction] = [km / EARTH_RADIUS, toRadians(bearing)];
  const end = Math.asin(
    Math.sin(latitude) * Math.cos(angle) +
      Math.cos(latitude) * Math.sin(angle) * Math.cos(direction)
  );
  const across = Math.atan2(
    Math.sin(direction) * Math.sin(angle) * Math.cos(latitude),
    Math.cos(angle) - Math.sin(latitude) * Math.sin(end)
  );
  return [toDegrees(longitude + across), toDegrees(end)];
}
