import type { Rect } from './frame';
import type { Pair } from './mercator';

/** The parts of a line that lie in the rectangle. What runs along its outside leaves nothing. */
export function clipLine(line: readonly Pair[], rect: Rect): Pair[][] {
  const parts: Pair[][] = [];
  let open: Pair[] | null = null;
  for (let i = 1; i < line.length; i++) {
    const inside = clipSegment(line[i - 1] as Pair, line[i] as Pair, rect);
    if (!inside) {
      open = null;
      continue;
    }
    const [from, to] = inside;
    const last: Pair | undefined = open?.at(-1);
    if (open && last && last[0] === from[0] && last[1] === from[1]) open.push(to);
    else parts.push((open = [from, to]));
  }
  return parts;
}

/** The part of a segment in the rectangle, by Liang and Barsky; null where none is. */
function clipSegment(from: Pair, to: Pair, rect: Rect): [Pair, Pair] | null {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  let [start, end] = [0, 1];
  for (const [step, room] of [
    [-dx, from[0] - rect.left],
    [dx, rect.right - from[0]],
    [-dy, from[1] - rect.top],
    [dy, rect.bottom - from[1]]
  ] as const) {
    if (step === 0 && room < 0) return null;
    if (step < 0) start = Math.max(start, room / step);
    if (step > 0) end = Math.min(end, room / step);
  }
  if (start > end) return null;
  const at = (t: number): Pair => [from[0] + t * dx, from[1] + t * dy];
  return [start === 0 ? from : at(start), end === 1 ? to : at(end)];
}

/** A ring cut to the rectangle, by Sutherland and Hodgman; empty where it lies outside. */
export function clipRing(ring: readonly Pair[], rect: Rect): Pair[] {
  const sides: [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, rect.left, 1],
    [0, rect.right, -1],
    [1, rect.top, 1],
    [1, rect.bottom, -1]
  ];
  return sides.reduce<Pair[]>(
    (points, [axis, limit, sign]) => cutSide(points, axis, limit, sign),
    [...ring]
  );
}

function cutSide(points: readonly Pair[], axis: 0 | 1, limit: number, sign: 1 | -1): Pair[] {
  const kept: Pair[] = [];
  points.forEach((to, i) => {
    const from = points.at(i - 1) as Pair;
    const [fromIn, toIn] = [from, to].map((point) => (point[axis] - limit) * sign >= 0);
    if (fromIn !== toIn) {
      const t = (limit - from[axis]) / (to[axis] - from[axis]);
      kept.push([from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])]);
    }
    if (toIn) kept.push(to);
  });
  return kept;
}
