import { distance } from '@turf/distance';
import type { LonLat } from '../core/atlas';

/** Kilometres from one point that is looked at to the next. */
const STEP = 2;

/** Points along a segment of a line, its ends among them, about 2 km apart. */
export function sampleSegment(from: LonLat, to: LonLat): LonLat[] {
  const steps = Math.max(1, Math.ceil(distance(from, to) / STEP));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const share = i / steps;
    return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
  });
}
