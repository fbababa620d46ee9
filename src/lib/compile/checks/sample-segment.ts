import { distance } from '@turf/distance';
import type { LonLat } from '../../core/atlas';

/** Kilometres from one point that is looked at to the next. */
const STEP = 2;
/** More points than these of one segment are not looked at: of one of more than 2,000 km they lie farther apart. */
export const MOST_SAMPLES = 1000;

/** Points along a segment of a line, its ends among them, about 2 km apart; each is made when it is asked for. */
export function* sampleSegment(from: LonLat, to: LonLat): Generator<LonLat> {
  const steps = Math.min(MOST_SAMPLES, Math.max(1, Math.ceil(distance(from, to) / STEP)));
  for (let i = 0; i <= steps; i++) {
    const share = i / steps;
    yield [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
  }
}
