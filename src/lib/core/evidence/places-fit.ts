import { distance } from '@turf/distance';
import { lineString } from '@turf/helpers';
import { nearestPointOnLine } from '@turf/nearest-point-on-line';
import type { Place } from '../atlas';
import { placeContains, type AtlasIndex } from '../index-atlas';
import { isCountry } from '../precision';
import { areaHolds, ringsOf } from './area-holds';

/**
 * Whether some true place would satisfy both: by the atlas's `within` or on the map one holds the other, or one that is `near` a
 * point reaches it. A place that the atlas does not have excludes nothing.
 */
export function placesFit(index: AtlasIndex, a: string, b: string): boolean {
  if (placeContains(index, a, b) || placeContains(index, b, a)) return true;
  const [one, other] = [index.places.get(a), index.places.get(b)];
  return !one || !other || holds(one, other) || holds(other, one);
}

/** Whether one place holds the other on the map, or reaches it. */
function holds(outer: Place, inner: Place): boolean {
  if (isCountry(outer)) return !isCountry(inner) && inner.country === outer.country;
  const { area } = outer;
  const radius = radiusOf(outer) + radiusOf(inner);
  if (area) {
    if (areaHolds(area, inner.point)) return true;
    return radius > 0 && ringsOf(area).some((ring) => offRing(ring, inner) <= radius);
  }
  // An area of which only a point is known could be all of its country.
  if (outer.precision === 'admin') return !isCountry(inner) && inner.country === outer.country;
  return radius > 0 && !inner.area && distance(outer.point, inner.point) <= radius;
}

function radiusOf({ precision, radius = 0 }: Place): number {
  return precision === 'near' ? radius : 0;
}

/** Kilometres from a place to a ring. */
function offRing(ring: number[][], { point }: Place): number {
  return distance(point, nearestPointOnLine(lineString(ring).geometry, point));
}
