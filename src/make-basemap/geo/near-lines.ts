import { segments, type Line, type Point } from './shapes';

/** Side of a grid cell and reach of the search, in degrees; about 5.5 km of latitude. */
const REACH = 0.05;

/** Answers whether a point lies within about 5 km of any of a set of lines. Built once, queried often. */
export function nearLines(lines: Line[]): (point: Point) => boolean {
  const cells = new Set<string>();
  for (const line of lines) for (const [x, y] of densify(line)) cells.add(cellOf(x, y));
  return ([x, y]) =>
    [-REACH, 0, REACH].some((dx) =>
      [-REACH, 0, REACH].some((dy) => cells.has(cellOf(x + dx, y + dy)))
    );
}

function cellOf(x: number, y: number): string {
  return `${Math.floor(x / REACH)},${Math.floor(y / REACH)}`;
}

/** The points of a line, with enough points added that no cell on the way is missed. */
function* densify(line: Line): Generator<Point> {
  for (const [[x0, y0], [x1, y1]] of segments(line)) {
    const steps = Math.max(1, Math.ceil((2 * Math.hypot(x1 - x0, y1 - y0)) / REACH));
    for (let s = 0; s <= steps; s++)
      yield [x0 + ((x1 - x0) * s) / steps, y0 + ((y1 - y0) * s) / steps];
  }
}
