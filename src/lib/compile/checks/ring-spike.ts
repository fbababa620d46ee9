import type { LonLat } from '../../core/atlas';

/** Fewer positions than these make a shape whose every corner is a large part of it. */
const LEAST = 6;
/** By so much of its length a ring with a spike would be shorter without it. */
const SHARE = 0.5;

/**
 * The index of the position of a ring, whose last position is its first, that makes it more than twice as long as it is without: one
 * that was mistyped, and no corner of an area. Undefined where there is none.
 */
export function ringSpike(ring: readonly LonLat[]): number | undefined {
  const open = ring.slice(0, -1);
  if (open.length < LEAST) return undefined;
  const at = (i: number): LonLat => open.at(i % open.length) ?? [0, 0];
  const sides = open.map((position, i) => degrees(position, at(i + 1)));
  const length = sides.reduce((sum, side) => sum + side, 0);
  const index = open.findIndex((_, i) => {
    const [before, after] = [sides.at(i - 1) ?? 0, sides[i] ?? 0];
    return before + after - degrees(at(i + open.length - 1), at(i + 1)) > SHARE * length;
  });
  return index === -1 ? undefined : index;
}

function degrees([x1, y1]: LonLat, [x2, y2]: LonLat): number {
  const shrink = Math.cos((((y1 + y2) / 2) * Math.PI) / 180);
  return Math.hypot((x2 - x1) * shrink, y2 - y1);
}
