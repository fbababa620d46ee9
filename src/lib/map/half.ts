import type { LonLat } from '$lib/core/lon-lat';
import type { IdFeature } from '$lib/static-map/id-feature';

/** One half of a divided map: the past is on the left of the divider, the present on its right. */
export type Half = {
  side: 'then' | 'now';
  /** Where the divider stands, in percent of the map's width. */
  at: number;
};

/** Whether a point at `x` (pixels, on a map of some width) is in a half, or within `reach` of it; without halves all are. */
export function isInHalf(half: Half | null, x: number, width: number, reach = 0): boolean {
  if (!half) return true;
  const divider = (width * half.at) / 100;
  return half.side === 'then' ? x < divider + reach : x >= divider - reach;
}

/** Where the words of a feature stand, or near there: a point, or the middle one of a line; null for an area. */
export function anchorOf({ geometry }: IdFeature): LonLat | null {
  if (geometry.type === 'Point') return geometry.coordinates as LonLat;
  if (geometry.type !== 'LineString') return null;
  const { coordinates } = geometry;
  return (coordinates[Math.floor(coordinates.length / 2)] ?? null) as LonLat | null;
}
