import type { LonLat } from '../core/atlas';
import type { Draft, PlacePart } from './draft';
import { error, warning, type Finding, type Spot } from './finding';
import type { Path } from './located';

/** Lines and areas are split at 180°, and rings turn as RFC 7946 asks: outer ones to the left, holes to the right. */
export function checkGeometries(draft: Draft): Finding[] {
  return [
    ...draft.places.flatMap((place) =>
      ringsOf(place).flatMap(({ ring, path, isHole }) => {
        const leap = checkLeap(place, path, ring);
        return leap.length > 0 ? leap : checkWinding(place, path, ring, isHole);
      })
    ),
    ...draft.routes.flatMap((route) =>
      checkLeap(route, ['geometry', 'coordinates'], route.geometry?.coordinates ?? [])
    )
  ];
}

function ringsOf({ geometry }: PlacePart): { ring: LonLat[]; path: Path; isHole: boolean }[] {
  const rings = (polygon: LonLat[][], path: Path) =>
    polygon.map((ring, i) => ({ ring, path: [...path, i], isHole: i > 0 }));
  const path = ['geometry', 'coordinates'];
  if (geometry?.type === 'Polygon') return rings(geometry.coordinates, path);
  if (geometry?.type !== 'MultiPolygon') return [];
  return geometry.coordinates.flatMap((polygon, i) => rings(polygon, [...path, i]));
}

function checkLeap(spot: Spot, path: Path, line: readonly LonLat[]): Finding[] {
  const index = line.findIndex(([x], i) => Math.abs(x - (line[i - 1]?.[0] ?? x)) > 180);
  const [from, to] = [line[index - 1], line[index]];
  if (!from || !to) return [];
  const message = `expected a shape that is split at 180°, found a step from longitude ${from[0]} to ${to[0]}`;
  return [error(spot, [...path, index], message)];
}

function checkWinding(spot: Spot, path: Path, ring: readonly LonLat[], isHole: boolean): Finding[] {
  const area = ring.reduce((sum, [x, y], i) => {
    const [x1, y1] = ring[i - 1] ?? [x, y];
    return sum + (x1 * y - x * y1);
  }, 0);
  if (area === 0 || area < 0 === isHole) return [];
  const [wanted, found] = isHole
    ? ['a hole that runs clockwise', 'one that runs counterclockwise']
    : ['an outer ring that runs counterclockwise', 'one that runs clockwise'];
  return [warning(spot, path, `expected ${wanted} (RFC 7946), found ${found}`)];
}
