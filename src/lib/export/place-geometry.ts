import { isRegion } from '../core/precision';
import type { MultiPolygon, Point, Polygon } from 'geojson';
import type { Place } from '../core/atlas';

/**
 * Where a place lies, no more precisely than is known: its area, else its point; null for a region or country without an area,
 * whose point only says where to set its name.
 */
export function placeGeometry(place: Place): Point | Polygon | MultiPolygon | null {
  if (place.area) return place.area;
  return isRegion(place) ? null : { type: 'Point', coordinates: place.point };
}
