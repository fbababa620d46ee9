import type { LonLat } from '../lon-lat';
import { toDegrees } from './to-degrees';
import { toRadians } from './to-radians';

/** In which direction the shortest way from one position to another begins: degrees from north, clockwise, -180 to 180. */
export function bearing(from: Readonly<LonLat>, to: Readonly<LonLat>): number {
  const across = toRadians(to[0]) - toRadians(from[0]);
  const [start, end] = [toRadians(from[1]), toRadians(to[1])];
  const east = Math.sin(across) * Math.cos(end);
  const north =
    Math.cos(start) * Math.sin(end) - Math.sin(start) * Math.cos(end) * Math.cos(across);
  return toDegrees(Math.atan2(east, north));
}
