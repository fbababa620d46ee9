import { distance } from '@turf/distance';
import type { LonLat } from '../../core/lon-lat';

/** Kilometres between sampled points. */
const STEP = 2;
/** The most points sampled on one segment: on one longer than 2,000 km they lie farther apart. */
export const MOST_SAMPLES = 1000;

/** Points along a segment of a line, including its ends, about 2 km apart; generated on demand. */
export function* sampleSegment(from: LonLat, to: LonLat): Generator<LonLat> {
  const steps = Math.min(MOST_SAMPLES, Math.max(1, Math.ceil(distance(from, to) / STEP)));
  for (let i = 0; i <= steps; i++) {
    const share = i / steps;
    yield [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
  }
}
