import type { LonLat } from '../core/atlas';
import { joinRoutes, nearestOn } from './join-routes';
import { roundPosition } from './round-position';

/**
 * The way from one point to another along lines in the order of travel, whichever way each is drawn: each is cut
 * where it comes closest to the points and to its neighbours. Without a line, straight from point to point.
 */
export function legPath(from: LonLat, to: LonLat, lines: LonLat[][]): LonLat[] {
  if (lines.length === 0) return [from, to];
  let entry = from;
  const path = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    const joint = next && joinRoutes(line, next);
    const piece = slice(line, entry, joint?.onFirst ?? to);
    entry = joint?.onSecond ?? to;
    return piece;
  });
  const rounded = path.map(roundPosition);
  const moved = rounded.filter(
    ([x, y], i) => i === 0 || x !== rounded[i - 1]?.[0] || y !== rounded[i - 1]?.[1]
  );
  const [only] = moved;
  // A path of one point is no line: it is one of no length.
  return moved.length === 1 && only ? [only, only] : moved;
}

function slice(line: LonLat[], from: LonLat, to: LonLat): LonLat[] {
  const [start, end] = [nearestOn(line, from), nearestOn(line, to)];
  return start.along <= end.along
    ? [start.point, ...line.slice(start.segment + 1, end.segment + 1), end.point]
    : [end.point, ...line.slice(end.segment + 1, start.segment + 1), start.point].reverse();
}
