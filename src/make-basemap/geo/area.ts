import { segments, type Line } from './shapes';

const EARTH_RADIUS_KM = 6371.0088;

/** Area of a closed ring on the sphere, in square kilometres. */
export function areaKm2(ring: Line): number {
  const radians = Math.PI / 180;
  let sum = 0;
  for (const [[x0, y0], [x1, y1]] of segments(ring)) {
    sum += (x1 - x0) * radians * (2 + Math.sin(y0 * radians) + Math.sin(y1 * radians));
  }
  return Math.abs((sum * EARTH_RADIUS_KM ** 2) / 2);
}
