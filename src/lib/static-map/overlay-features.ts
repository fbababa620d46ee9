import { routeUnknown } from '#words/marks';
import { isRegion } from '../core/precision';
import { circle } from '@turf/circle';
import type { Atlas, Place } from '../core/atlas';
import type { LonLat } from '../core/lon-lat';
import type { TrailPoint } from '../core/movement/trail';
import type { LegProgress } from '../core/movement/journey-progress';
import type { AtlasIndex } from '../core/index-atlas';
import { journeyColour } from '../core/movement/journey-colour';
import type { IdFeature } from './id-feature';
import type { PlaceGroup } from '../core/view/group-by-place';
import type { TrailAge } from './trail-look';

/**
 * The areas of `admin` places and the halos of `near` ones, to scale, where an event is that is chosen or has the pointer, by id:
 * tinted at all times, they would be taken for countries.
 */
export function areaFeatures(
  groups: readonly PlaceGroup[],
  chosen: readonly (string | null)[]
): readonly IdFeature[] {
  const features = groups.flatMap(({ place, shown }) => {
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
  return features.length === 0 ? NONE : features;
}

/** One for all, so that nothing is drawn anew where there was none before. */
const NONE: readonly IdFeature[] = [];

const halos = new Map<string, ReturnType<typeof circle>['geometry']>();

/** Caches each halo, since a geometry that stays the same is projected once. */
function haloOf(id: string, point: [number, number], radius: number) {
  const key = `${id}/${point.join()}/${radius}`;
  const halo = halos.get(key) ?? circle(point, radius, { steps: 64, units: 'kilometers' }).geometry;
  halos.set(key, halo);
  return halo;
}

const legs = new WeakMap<Atlas, WeakMap<LegProgress, IdFeature[]>>();

/**
 * The legs of journeys, with their progress, and the parts travelled within the window. An unknown way is labelled so. The same leg
 * has the same features.
 */
export function legFeatures(
  { atlas }: Pick<AtlasIndex, 'atlas'>,
  progressed: readonly LegProgress[]
): IdFeature[] {
  const held = legs.get(atlas) ?? new WeakMap<LegProgress, IdFeature[]>();
  legs.set(atlas, held);
  return progressed.flatMap((leg) => {
    const made = held.get(leg) ?? featuresOf(atlas, leg);
    held.set(leg, made);
    return made;
  });
}

function featuresOf(atlas: Atlas, leg: LegProgress): IdFeature[] {
  const { id, journey, path, progress, within, basis } = leg;
  const colour = journeyColour(atlas, journey);
  const told = basis === 'unknown' && progress !== 'past' ? routeUnknown : '';
  const line = (part: string, coordinates: LonLat[], as: string): IdFeature => ({
    type: 'Feature',
    id: part,
    geometry: { type: 'LineString', coordinates },
    properties: { progress: as, basis, colour, told: as === progress ? told : '' }
  });
  return [line(id, path, progress), ...(within ? [line(`${id}/within`, within, 'within')] : [])];
}

const dots = new WeakMap<Place, Map<TrailAge, IdFeature>>();

/** The trail's places, faded in four steps. A place known only as an area leaves no dot. A place of the same age has the same feature. */
export function trailFeatures(index: AtlasIndex, trail: readonly TrailPoint[]): IdFeature[] {
  const features: IdFeature[] = [];
  for (const { place: id, age } of trail) {
    const place = index.places.get(id);
    if (place && !isRegion(place)) features.push(dotOf(place, trailAge(age)));
  }
  return features;
}

function trailAge(days: number): TrailAge {
  if (days < 1) return 'day';
  if (days < 4) return 'days';
  return days < 30 ? 'weeks' : 'older';
}

function dotOf(place: Place, age: TrailAge): IdFeature {
  const ages = dots.get(place) ?? new Map<TrailAge, IdFeature>();
  dots.set(place, ages);
  const made = ages.get(age) ?? {
    type: 'Feature',
    id: place.id,
    geometry: { type: 'Point', coordinates: place.point },
    properties: { age }
  };
  ages.set(age, made);
  return made;
}
