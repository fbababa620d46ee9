import type { LonLat } from '../../core/lon-lat';
import type { Draft, PlacePart } from '../draft';
import { error, warning, type Finding, type Spot } from '../messages/finding';
import type { Path } from '../reading/located';
import { isOverGlobe } from '../../core/movement/tie-path';
import { roundPosition } from '../../core/movement/round-position';
import { ringCrossing } from './ring-crossing';
import { ringSpike } from './ring-spike';

/**
 * Lines and areas are split at 180°, but for a line of two positions by air or sea, which is a great circle. Rings have no spike, do not cross themselves, and turn as RFC 7946 requires: outer rings
 * anticlockwise, holes clockwise.
 */
export function checkGeometries(draft: Draft): Finding[] {
  return [
    ...draft.places.flatMap((place) =>
      ringsOf(place).flatMap(({ ring, path, isHole }) => {
        // Only the first fault of a ring counts: others may follow from it.
        for (const check of [checkLeap, checkSpike, checkCrossing]) {
          const found = check(place, path, ring);
          if (found.length > 0) return found;
        }
        return checkWinding(place, path, ring, isHole);
      })
    ),
    ...draft.routes.flatMap((route) => {
      const line = route.geometry?.coordinates ?? [];
      const isWhole = line.length === 2 && isOverGlobe(route.properties.fields.mode ?? null);
      return isWhole ? [] : checkLeap(route, ['geometry', 'coordinates'], line);
    })
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

function checkSpike(spot: Spot, path: Path, ring: readonly LonLat[]): Finding[] {
  const index = ringSpike(ring);
  const position = ring[index ?? -1];
  if (index === undefined || !position) return [];
  const message = `expected a position near those before and behind it, found [${position.join(', ')}], which makes the ring more than twice as long; is it mistyped?`;
  return [error(spot, [...path, index], message)];
}

function checkCrossing(spot: Spot, path: Path, ring: readonly LonLat[]): Finding[] {
  const crossing = ringCrossing(ring);
  if (!crossing) return [];
  const [first, second] = crossing.sides;
  const at = roundPosition(crossing.at).join(', ');
  const message = `expected a ring that does not cross itself, found its side from position ${first} crossed by that from ${second} at [${at}]; are two positions swapped?`;
  return [error(spot, [...path, first], message)];
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
