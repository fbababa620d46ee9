import type { LonLat } from '../core/atlas';

/** A path as lines none of which crosses the antimeridian (RFC 7946, section 3.1.9): it is cut there, the shorter way round. */
export function cutAt180(path: readonly LonLat[]): LonLat[][] {
  const lines: LonLat[][] = [];
  let line: LonLat[] = [];
  path.forEach((point, i) => {
    const before = path[i - 1];
    if (before && Math.abs(point[0] - before[0]) > 180) {
      const side = before[0] > 0 ? 180 : -180;
      const latitude = latitudeAt(before, [point[0] + 2 * side, point[1]], side);
      lines.push([...line, [side, latitude]]);
      line = [[-side, latitude]];
    }
    line.push(point);
  });
  return [...lines, line];
}

function latitudeAt([x1, y1]: LonLat, [x2, y2]: LonLat, x: number): number {
  return x1 === x2 ? y1 : y1 + ((x - x1) / (x2 - x1)) * (y2 - y1);
}
