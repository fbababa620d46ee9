import type { LonLat } from '../../core/lon-lat';

/** With fewer positions than these, every corner is a large part of the shape. */
const LEAST = 6;
/** Removing a spike shortens its ring by at least this share of its length. */
const SHARE = 0.5;

/**
 * The index of the position that more than doubles the length of a ring, whose last position is its first: a typing error, not a
 * corner of an area. Undefined if there is none.
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
