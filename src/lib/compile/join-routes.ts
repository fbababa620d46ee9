import { distance } from '@turf/distance';
import { lineString } from '@turf/helpers';
import { nearestPointOnLine } from '@turf/nearest-point-on-line';
import type { LonLat } from '../core/atlas';

/** Where one passes from a line to the next: a point of each, and the kilometres between them. */
type Joint = { onFirst: LonLat; onSecond: LonLat; gap: number };

/** The point of a line that is nearest to a given one: on which segment, how far along the line and how far off, in kilometres. */
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

/** Where two lines meet: where an end of either comes closest to the other. A branch may leave in the middle of a line. */
export function joinRoutes(first: LonLat[], second: LonLat[]): Joint {
  const joints = [
    ...endsOf(first).map((end) => {
      const { point, off } = nearestOn(second, end);
      return { onFirst: end, onSecond: point, gap: off };
    }),
    ...endsOf(second).map((end) => {
      const { point, off } = nearestOn(first, end);
      return { onFirst: point, onSecond: end, gap: off };
    })
  ];
  return joints.reduce((best, joint) => (joint.gap < best.gap ? joint : best));
}

function endsOf(line: LonLat[]): LonLat[] {
  return [line[0], line.at(-1)].filter((end) => end !== undefined);
}
