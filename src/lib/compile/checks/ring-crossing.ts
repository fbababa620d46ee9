import Flatbush from 'flatbush';
import type { LonLat } from '../../core/lon-lat';

/** Where two sides of a ring cross: the point, and the indices of the positions where the sides begin, the lower first. */
type Crossing = { at: LonLat; sides: [number, number] };

/** Pairs of sides to check, for each side of a ring: in the ring of a real area few others lie near a side. */
const MOST_PAIRS = 100;

/**
 * The first place where a ring, whose last position is its first, crosses itself, on a plane of degrees; undefined if it does not.
 * Sides that only touch do not cross. If nearly all sides overlap, only some are checked.
 */
export function ringCrossing(ring: readonly LonLat[]): Crossing | undefined {
  const count = ring.length - 1;
  if (count < 4) return undefined;
  const boxes = new Flatbush(count);
  const sideAt = (i: number): [LonLat, LonLat] => [ring[i] ?? [0, 0], ring[i + 1] ?? [0, 0]];
  for (let i = 0; i < count; i++) {
    const [[x1, y1], [x2, y2]] = sideAt(i);
    boxes.add(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }
  boxes.finish();
  let pairs = MOST_PAIRS * count;
  for (let i = 0; i < count && pairs > 0; i++) {
    const [a, b] = sideAt(i);
    const near = boxes.search(
      Math.min(a[0], b[0]),
      Math.min(a[1], b[1]),
      Math.max(a[0], b[0]),
      Math.max(a[1], b[1]),
      // Each pair is checked once; sides that share a position are skipped.
      (j) => j > i + 1 && !(i === 0 && j === count - 1)
    );
    pairs -= near.length + 1;
    for (const j of near.sort((one, other) => one - other)) {
      const at = crossingOf(a, b, ...sideAt(j));
      if (at) return { at, sides: [i, j] };
    }
  }
  return undefined;
}

function crossingOf(a: LonLat, b: LonLat, c: LonLat, d: LonLat): LonLat | undefined {
  const [fromA, fromB] = [turn(c, d, a), turn(c, d, b)];
  if (fromA * fromB >= 0 || turn(a, b, c) * turn(a, b, d) >= 0) return undefined;
  const share = fromA / (fromA - fromB);
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}

/** Positive if c lies to the left of the line from a to b, negative if to the right. */
function turn(a: LonLat, b: LonLat, c: LonLat): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}
