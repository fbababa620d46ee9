import { distance } from '@turf/distance';
import { lineString } from '@turf/helpers';
import { nearestPointOnLine } from '@turf/nearest-point-on-line';
import type { LonLat } from '../lon-lat';

/** The point of a line nearest to a given one: on which segment, how far along the line and how far off, in kilometres. */
export function nearestOn(
  line: LonLat[],
  point: LonLat
): { point: LonLat; segment: number; along: number; off: number } {
  const { geometry, properties } = nearestPointOnLine(lineString(line).geometry, point);
  const [longitude = 0, latitude = 0] = geometry.coordinates;
  return {
    point: [longitude, latitude],
    segment: properties.segmentIndex,
    along: properties.totalDistance,
    off: distance(point, [longitude, latitude])
  };
}
