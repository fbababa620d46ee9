import { bearing } from '@turf/bearing';
import { destination } from '@turf/destination';
import { distance } from '@turf/distance';
import type { LonLat } from '../lon-lat';
import { roundPosition } from './round-position';
import { unwrap } from './unwrap';

/** The longest piece, in kilometres: on a flat map its middle is then a few hundred metres off the sphere's line. */
const PIECE = 100;

/**
 * The shortest way over the sphere from one position to another, in equal pieces of at most 100 km. Longitudes continue past 180°,
 * from the first position's own.
 */
export function greatCircle(from: LonLat, to: LonLat): LonLat[] {
  const length = distance(from, to);
  const pieces = Math.max(1, Math.ceil(length / PIECE));
  const heading = bearing(from, to);
  const inner = Array.from({ length: pieces - 1 }, (_, i): LonLat => {
    const along = ((i + 1) / pieces) * length;
    const [longitude = 0, latitude = 0] = destination(from, along, heading).geometry.coordinates;
    return roundPosition([longitude, latitude]);
  });
  return unwrap([from, ...inner, to]);
}
