import type { Scale } from '../scale';
import { bend } from './bend';
import type { ShapePoint } from './graph-shape';
import type { KmScale } from './km-scale';

/** The line through the points as SVG path data in pixels; empty of none. */
export function linePath(
  points: readonly ShapePoint[],
  scale: Pick<Scale, 'x'>,
  { y }: Pick<KmScale, 'y'>
): string {
  return bend(points, scale)
    .map(({ day, km }, i) => `${i === 0 ? 'M' : 'L'}${pixel(scale.x(day))} ${pixel(y(km))}`)
    .join('');
}

/** The same closed to a ring. */
export function ringPath(
  ring: readonly ShapePoint[],
  scale: Pick<Scale, 'x'>,
  km: Pick<KmScale, 'y'>
): string {
  const [first] = ring;
  return first ? `${linePath([...ring, first], scale, km)}Z` : '';
}

function pixel(at: number): number {
  return Number(at.toFixed(2));
}
