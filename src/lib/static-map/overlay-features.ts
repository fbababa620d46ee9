import { routeUnknown } from '#words/marks';
import { isRegion } from '../core/precision';
import { circle } from '@turf/circle';
import type { LonLat } from '../core/lon-lat';
import type { TrailPoint } from '../core/movement/trail';
import type { LegProgress } from '../core/movement/journey-progress';
import type { AtlasIndex } from '../core/index-atlas';
import { journeyColour } from '../core/movement/journey-colour';
import type { IdFeature } from './id-feature';
import type { PlaceGroup } from '../core/view/group-by-place';

/**
 * The areas of `admin` places and the halos of `near` ones, to scale, where an event is that is chosen or has the pointer, by id:
 * tinted at all times, they would be taken for countries.
 */
export function areaFeatures(
  groups: readonly PlaceGroup[],
  chosen: readonly (string | null)[]
): IdFeature[] {
  return groups.flatMap(({ place, shown }) => {
    if (!shown.some(({ known }) => chosen.includes(known.event.id))) return [];
    const geometry =
      place.area ??
      (place.radius === undefined ? null : haloOf(place.id, place.point, place.radius));
    const planned = shown.every(({ known }) => known.status === 'planned');
    return geometry
      ? [
          {
            type: 'Feature' as const,
            id: place.id,
            geometry,
            properties: { planned, halo: !place.area }
          }
        ]
      : [];
  });
}

const halos = new Map<string, ReturnType<typeof circle>['geometry']>();

/** Caches each halo, since a geometry that stays the same is projected once. */
function haloOf(id: string, point: [number, number], radius: number) {
  const key = `${id}/${point.join()}/${radius}`;
  const halo = halos.get(key) ?? circle(point, radius, { steps: 64, units: 'kilometers' }).geometry;
  halos.set(key, halo);
  return halo;
}

/**
 * The legs of journeys, with their progress, and the parts travelled within the window. An unknown way is labelled so.
 */
export function legFeatures(
  { atlas }: Pick<AtlasIndex, 'atlas'>,
  legs: readonly LegProgress[]
): IdFeature[] {
  return legs.flatMap(({ id, journey, path, progress, within, basis }) => {
    const colour = journeyColour(atlas, journey);
    const told = basis === 'unknown' && progress !== 'past' ? routeUnknown : '';
    const line = (part: string, coordinates: LonLat[], as: string): IdFeature => ({
      type: 'Feature',
      id: part,
      geometry: { type: 'LineString', coordinates },
      properties: { progress: as, basis, colour, told: as === progress ? told : '' }
    });
    return [line(id, path, progress), ...(within ? [line(`${id}/within`, within, 'within')] : [])];
  });
}

/** The trail's places, faded in four steps. A place known only as an area leaves no dot. */
export function trailFeatures(index: AtlasIndex, trail: readonly TrailPoint[]): IdFeature[] {
  return trail.flatMap(({ place: id, age }) => {
    const place = index.places.get(id);
    if (!place || isRegion(place)) return [];
    return [
      {
        type: 'Feature' as const,
        id,
        geometry: { type: 'Point' as const, coordinates: place.point },
        properties: { age: age < 1 ? 'day' : age < 4 ? 'days' : age < 30 ? 'weeks' : 'older' }
      }
    ];
  });
}
