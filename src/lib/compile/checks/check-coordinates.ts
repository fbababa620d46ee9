import type { LonLat } from '../../core/lon-lat';
import type { Draft } from '../draft';
import { error, type Finding, type Spot } from '../messages/finding';
import type { Path } from '../reading/located';

/** Longitudes lie from -180 to 180 and latitudes from -90 to 90; only the first fault of each geometry is reported. */
export function checkCoordinates(draft: Draft): Finding[] {
  const { atlas, places, routes } = draft;
  return [
    ...check(atlas, ['home', 'center'], atlas.fields.home?.center),
    ...places.flatMap((place) => [
      ...check(place, ['geometry', 'coordinates'], place.geometry?.coordinates),
      ...check(place.properties, ['label'], place.properties.fields.label)
    ]),
    ...routes.flatMap((route) =>
      check(route, ['geometry', 'coordinates'], route.geometry?.coordinates)
    )
  ];
}

type Nested = number | readonly Nested[];

function check(spot: Spot, field: Path, coordinates: Nested | undefined): Finding[] {
  if (coordinates === undefined) return [];
  const faults = positionsOf(coordinates, field).flatMap(({ path, position }) => {
    const fault = faultOf(position);
    return fault ? [{ path, fault }] : [];
  });
  const [first] = faults;
  if (!first) return [];
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more such in the geometry)` : '';
  return [error(spot, first.path, first.fault + more)];
}

function positionsOf(coordinates: Nested, path: Path): { path: Path; position: LonLat }[] {
  if (isPosition(coordinates)) return [{ path, position: coordinates }];
  if (typeof coordinates === 'number') return [];
  return coordinates.flatMap((part, i) => positionsOf(part, [...path, i]));
}

function isPosition(coordinates: Nested): coordinates is LonLat {
  return Array.isArray(coordinates) && typeof coordinates[0] === 'number';
}

/** Whether a position's longitude and latitude are in range. */
export function isOnEarth(position: LonLat): boolean {
  return faultOf(position) === undefined;
}

function faultOf([longitude, latitude]: LonLat): string | undefined {
  if (Math.abs(latitude) > 90) {
    const swapped = Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90;
    const advice = swapped ? '; longitude comes first, are the two swapped?' : '';
    return `expected a latitude from -90 to 90, found ${latitude}${advice}`;
  }
  if (Math.abs(longitude) > 180) {
    return `expected a longitude from -180 to 180, found ${longitude}`;
  }
  return undefined;
}
