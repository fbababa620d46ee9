import type { Size } from '$lib/static-map/frame';

/** A point on the map, in pixels from its upper left. */
export type Point = { x: number; y: number };

/** Between the list and the middle of its mark, and between the list and the map's edge, in pixels. */
const GAP = 22;
const EDGE = 8;

/**
 * Where a list of `size` stands beside its mark on a map of `bounds`, by its upper left corner: to the right, to the left, below or
 * above, whichever covers the fewest `obstacles`, the first of those equal. It stays inside the map, and covers its mark only on a
 * map too small for anything else.
 */
export function placeList(
  mark: Point,
  size: Size,
  bounds: Size,
  obstacles: readonly Point[]
): Point {
  const middle = { x: mark.x - size.width / 2, y: mark.y - size.height / 2 };
  const sides = [
    { x: mark.x + GAP, y: middle.y },
    { x: mark.x - GAP - size.width, y: middle.y },
    { x: middle.x, y: mark.y + GAP },
    { x: middle.x, y: mark.y - GAP - size.height }
  ].map(({ x, y }) => ({
    x: inside(x, size.width, bounds.width),
    y: inside(y, size.height, bounds.height)
  }));
  const covers = (at: Point) => (point: Point) =>
    point.x > at.x - EDGE &&
    point.x < at.x + size.width + EDGE &&
    point.y > at.y - EDGE &&
    point.y < at.y + size.height + EDGE;
  const cost = (at: Point) =>
    obstacles.filter(covers(at)).length + (covers(at)(mark) ? obstacles.length + 1 : 0);
  return sides.reduce((best, side) => (cost(side) < cost(best) ? side : best));
}

function inside(at: number, length: number, room: number): number {
  return Math.max(EDGE, Math.min(at, room - length - EDGE));
}
