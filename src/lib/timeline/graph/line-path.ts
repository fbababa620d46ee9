import type { Scale } from '../scale';
import { bend } from './bend';
import type { ShapePoint } from './graph-shape';
import type { HeightScale } from './height-scale';

/** The line through the points as SVG path data in pixels; empty of none. */
export function linePath(
  points: readonly ShapePoint[],
  scale: Pick<Scale, 'x'>,
  { y }: Pick<HeightScale, 'y'>
): string {
  const inPixels = points.map((point) => ({ day: point.day, y: y(point) }));
  return bend(inPixels, scale)
    .map((at, i) => `${i === 0 ? 'M' : 'L'}${pixel(scale.x(at.day))} ${pixel(at.y)}`)
    .join('');
}

/** The same closed to a ring. */
export function ringPath(
  ring: readonly ShapePoint[],
  scale: Pick<Scale, 'x'>,
  heights: Pick<HeightScale, 'y'>
): string {
  const [first] = ring;
  return first ? `${linePath([...ring, first], scale, heights)}Z` : '';
}

function pixel(at: number): number {
  return Number(at.toFixed(2));
}
