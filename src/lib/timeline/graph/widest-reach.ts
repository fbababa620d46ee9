import { extent } from '$lib/core/extent';
import type { ShapeLeg } from './graph-shape';
import { kmOfRing } from './km-of-ring';

/** The longest stretch of a leg on which the traveller may be at one time, in kilometres; null where the way is unknown or no speed allows it. */
export function widestReach({ band }: Pick<ShapeLeg, 'band'>): number | null {
  if (band.length === 0) return null;
  const widths = band.map(({ day }) => {
    const km = kmOfRing(band, day);
    return km ? km.to - km.from : 0;
  });
  return extent(widths).to;
}
