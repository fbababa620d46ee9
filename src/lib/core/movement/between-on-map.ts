import type { LonLat } from '../lon-lat';

/** The latitude up to which a Mercator map has a finite height. */
const MOST = 89.9;

/**
 * The position at a share of the straight line that a Mercator map draws between two positions, and its heading in degrees from
 * north, clockwise: on a map a traveller stands on the line as drawn.
 */
export function betweenOnMap(
  from: LonLat,
  to: LonLat,
  share: number
): { position: LonLat; bearing: number } {
  const [start, end] = [heightOf(from[1]), heightOf(to[1])];
  const across = to[0] - from[0];
  const bearing = degrees(Math.atan2((across * Math.PI) / 180, end - start));
  if (share <= 0) return { position: from, bearing };
  if (share >= 1) return { position: to, bearing };
  const latitude = degrees(Math.atan(Math.sinh(start + share * (end - start))));
  return { position: [from[0] + share * across, latitude], bearing };
}

function heightOf(latitude: number): number {
  const clamped = Math.min(Math.max(latitude, -MOST), MOST);
  return Math.asinh(Math.tan((clamped * Math.PI) / 180));
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
