import { segments, type Line, type Point } from './shapes';

/**
 * Two rounds of Chaikin's corner cutting on a closed ring: hides the stairs of coordinates that were rounded to a coarse
 * grid, without moving the shore by more than a grid step.
 */
export function smoothRing(ring: Line): Line {
  return cutCorners(cutCorners(ring));
}

function cutCorners(ring: Line): Line {
  const cut = [...segments(ring)].flatMap(([from, to]) => [
    between(from, to, 0.25),
    between(from, to, 0.75)
  ]);
  return [...cut, ...cut.slice(0, 1)];
}

function between([x0, y0]: Point, [x1, y1]: Point, part: number): Point {
  return [x0 + (x1 - x0) * part, y0 + (y1 - y0) * part];
}
