import type { LonLat } from '../../core/lon-lat';
import { nearestKept } from './nearest-kept';

/** Where a leg changes from one line to the next: a point on each, and the kilometres between them. */
type Joint = { onFirst: LonLat; onSecond: LonLat; gap: number };

/** Where two lines meet: where an end of one comes closest to the other. A branch may leave in the middle of a line. */
export function joinRoutes(first: LonLat[], second: LonLat[]): Joint {
  const joints = [
    ...endsOf(first).map((end) => {
      const { point, off } = nearestKept(second, end);
      return { onFirst: end, onSecond: point, gap: off };
    }),
    ...endsOf(second).map((end) => {
      const { point, off } = nearestKept(first, end);
      return { onFirst: point, onSecond: end, gap: off };
    })
  ];
  return joints.reduce((best, joint) => (joint.gap < best.gap ? joint : best));
}

function endsOf(line: LonLat[]): LonLat[] {
  return [line[0], line.at(-1)].filter((end) => end !== undefined);
}
