import type { LonLat } from '$lib/core/lon-lat';
import { signPoint } from '$lib/static-map/cluster-marks';
import type { IdFeature } from '$lib/static-map/id-feature';
import { MARK_REACH, type Layout } from '$lib/static-map/lay-out';

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

/** What of a layout stands in a half, or is cut by its edge, on a map of some width. */
export function layoutInHalf(layout: Layout, half: Half | null, width: number): Layout {
  if (!half) return layout;
  const { marks, travellers } = layout;
  const isHere = (x: number) => isInHalf(half, x, width, MARK_REACH / 2);
  return {
    marks: marks.filter((mark) => isHere(signPoint(mark).x)),
    travellers: travellers.filter(({ x }) => isHere(x))
  };
}

/** Where the words of a feature stand, or near there: a point, or the middle one of a line; null for an area. */
export function anchorOf({ geometry }: IdFeature): LonLat | null {
  if (geometry.type === 'Point') return geometry.coordinates as LonLat;
  if (geometry.type !== 'LineString') return null;
  const { coordinates } = geometry;
  return (coordinates[Math.floor(coordinates.length / 2)] ?? null) as LonLat | null;
}
