import type { LonLat } from '../core/lon-lat';
import { roundPosition } from '../core/movement/round-position';
import { turnedTo } from '../core/movement/unwrap';

/**
 * A path, whose longitudes may continue past 180°, as lines none of which crosses the antimeridian (RFC 7946, section 3.1.9): it is
 * cut there, the shorter way round.
 */
export function cutAt180(path: readonly LonLat[]): LonLat[][] {
  const lines: LonLat[][] = [];
  let line: LonLat[] = [];
  const within = path.map((position): LonLat => {
    const longitude = turnedTo(position[0], 0);
    return longitude === position[0] ? position : roundPosition([longitude, position[1]]);
  });
  within.forEach((point, i) => {
    const before = within[i - 1];
    if (before && Math.abs(point[0] - before[0]) > 180) {
      const side = before[0] > 0 ? 180 : -180;
      const latitude = latitudeAt(before, [point[0] + 2 * side, point[1]], side);
      lines.push([...line, [side, latitude]]);
      line = [[-side, latitude]];
    }
    line.push(point);
  });
  return withoutDots([...lines, line].map(withoutStanding));
}

function latitudeAt([x1, y1]: LonLat, [x2, y2]: LonLat, x: number): number {
  return x1 === x2 ? y1 : y1 + ((x - x1) / (x2 - x1)) * (y2 - y1);
}

/** A path that begins, ends or bends on the antimeridian has its point there only once. */
function withoutStanding(line: readonly LonLat[]): LonLat[] {
  const moved = line.filter(
    ([x, y], i) => i === 0 || x !== line[i - 1]?.[0] || y !== line[i - 1]?.[1]
  );
  return moved.length > 1 ? moved : line.slice(0, 2);
}

/** What only touches the antimeridian leaves no line on its other side. */
function withoutDots(lines: readonly LonLat[][]): LonLat[][] {
  const long = lines.filter(([first, ...more]) =>
    more.some(([x, y]) => x !== first?.[0] || y !== first[1])
  );
  return long.length > 0 ? long : lines.slice(0, 1);
}
