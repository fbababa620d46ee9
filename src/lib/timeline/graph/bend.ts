import type { Scale } from '../scale';

/** A point in days since 1970-01-01 and pixels from the top. */
export type DayPoint = { day: number; y: number };

/** How far a line may lie off where its days are, in pixels, and how often it is halved to come so near. */
const OFF = 0.5;
const DEEPEST = 16;

/** The points with others between them where the axis is not even, so that a line drawn through them lies where its days do. */
export function bend(points: readonly DayPoint[], scale: Pick<Scale, 'x'>): DayPoint[] {
  return points.flatMap((point, i) => {
    const before = points[i - 1];
    return before ? [...between(before, point, scale, DEEPEST), point] : [point];
  });
}

function between(a: DayPoint, b: DayPoint, scale: Pick<Scale, 'x'>, depth: number): DayPoint[] {
  const quarters = [0.25, 0.5, 0.75].map((part) => ({
    day: a.day + part * (b.day - a.day),
    y: a.y + part * (b.y - a.y),
    part
  }));
  const [left, right] = [scale.x(a.day), scale.x(b.day)];
  const isEven = quarters.every(
    ({ day, part }) => Math.abs(scale.x(day) - (left + part * (right - left))) <= OFF
  );
  const middle = quarters[1];
  if (isEven || depth === 0 || !middle) return [];
  const { day, y } = middle;
  const half = { day, y };
  return [...between(a, half, scale, depth - 1), half, ...between(half, b, scale, depth - 1)];
}
