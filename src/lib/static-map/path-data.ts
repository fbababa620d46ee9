import type { Pair } from './mercator';

/** SVG path data for lines, in whole numbers and relative if shorter; `closed` for rings. Zero-length steps are omitted. */
export function pathData(lines: readonly (readonly Pair[])[], closed = false): string {
  let data = '';
  for (const line of lines) {
    const points = withoutRepeats(line.map(([x, y]): Pair => [Math.round(x), Math.round(y)]));
    const [first, ...rest] = points;
    if (!first || rest.length < (closed ? 2 : 1)) continue;
    data += `M${pair(first)}l`;
    let [x, y] = first;
    let steps = '';
    for (const point of rest) {
      const step = pair([point[0] - x, point[1] - y]);
      steps += steps === '' || step.startsWith('-') ? step : ` ${step}`;
      [x, y] = point;
    }
    data += closed ? `${steps}z` : steps;
  }
  return data;
}

function pair([x, y]: Pair): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}

function withoutRepeats(points: readonly Pair[]): Pair[] {
  return points.filter(([x, y], i) => {
    const before = points[i - 1];
    return !before || before[0] !== x || before[1] !== y;
  });
}
