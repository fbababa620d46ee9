import { segments, type Line, type Point } from './shapes';

/** Whether a point lies inside a closed ring, by the even-odd rule on plain degrees. */
export function ringContains(ring: Line, [x, y]: Point): boolean {
  let inside = false;
  for (const [[x0, y0], [x1, y1]] of segments(ring)) {
    if (y1 > y !== y0 > y && x < ((x0 - x1) * (y - y1)) / (y0 - y1) + x1) inside = !inside;
  }
  return inside;
}
