import type { MultiPolygon, Polygon } from 'geojson';
import type { LonLat } from '../lon-lat';

/** Whether a point lies within an area and in none of its holes, by the even-odd rule on longitude and latitude. */
export function areaHolds(area: Polygon | MultiPolygon, [x, y]: LonLat): boolean {
  let inside = false;
  for (const ring of ringsOf(area))
    for (const [i, [x1 = 0, y1 = 0]] of ring.entries()) {
      const [x2 = 0, y2 = 0] = ring[i + 1] ?? [x1, y1];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
  return inside;
}

/** All rings of an area, outer ones and holes. */
export function ringsOf({ type, coordinates }: Polygon | MultiPolygon): number[][][] {
  return type === 'Polygon' ? coordinates : coordinates.flat();
}
