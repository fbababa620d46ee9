import { extent } from '$lib/core/extent';
import type { ShapeLeg } from './graph-shape';
import { kmOfRing } from './km-of-ring';

/**
 * The longest stretch of a leg on which the traveller may be at one time, in kilometres; null where the way is unknown or no speed
 * allows it.
 */
export function widestReach({ bands }: Pick<ShapeLeg, 'bands'>): number | null {
  if (bands.length === 0) return null;
  const days = bands.flatMap((ring) => ring.map(({ day }) => day));
  const widths = days.map((day) =>
    bands.reduce((sum, ring) => {
      const km = kmOfRing(ring, day);
      return sum + (km ? km.to - km.from : 0);
    }, 0)
  );
  return extent(widths).to;
}
