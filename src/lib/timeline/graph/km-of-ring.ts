import { extent } from '$lib/core/extent';
import type { Span } from '$lib/core/time/span';
import type { ShapePoint } from './graph-shape';

/** From the lowest to the highest kilometre of a ring (not closed) or of a line's two ends on a day; null where it is not there on that day. */
export function kmOfRing(
  ring: readonly Pick<ShapePoint, 'day' | 'km'>[],
  day: number
): Span | null {
  const crossed = ring.flatMap((a, i) => {
    const b = ring[(i + 1) % ring.length] ?? a;
    if (day < Math.min(a.day, b.day) || day > Math.max(a.day, b.day)) return [];
    if (a.day === b.day) return [a.km, b.km];
    return [a.km + ((b.km - a.km) * (day - a.day)) / (b.day - a.day)];
  });
  return crossed.length > 0 ? extent(crossed) : null;
}
