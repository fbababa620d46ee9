import type { LonLat } from '../core/lon-lat';
import { placesAround, type AtlasIndex } from '../core/index-atlas';
import type { LegProgress } from '../core/movement/journey-progress';
import { isRegion } from '../core/precision';

/** How near one of these points a town lies whose name goes before those of others, in kilometres: as far as a fix's city may be from its line. */
export const TOWN_REACH_KM = 10;

/**
 * What the lines of journeys not long over lead past, in degrees: the places at the ends of their legs, the towns that hold these,
 * and the stations on them. Each once.
 */
export function pointsOnLines(index: AtlasIndex, legs: readonly LegProgress[]): LonLat[] {
  const stations = stationsOf(index);
  const points = legs.flatMap(({ progress, path, ends }) =>
    progress === 'past'
      ? []
      : [
          ...ends.flatMap((id) => placesAround(index, id)).flatMap((id) => pointOf(index, id)),
          ...path.filter((position) => stations.has(keyOf(position)))
        ]
  );
  return [...new Map(points.map((point) => [keyOf(point), point])).values()];
}

function pointOf(index: AtlasIndex, id: string): LonLat[] {
  const place = index.places.get(id);
  return place && !isRegion(place) ? [place.point] : [];
}

/** A position as text, the same on every turn of the globe: a line over 180° goes on past it. */
function keyOf([lon, lat]: LonLat): string {
  return [lon - 360 * Math.round(lon / 360), lat].map((degrees) => degrees.toFixed(5)).join();
}

/** The positions of all stations of an atlas, as texts. */
function stationsOf({ atlas }: AtlasIndex): Set<string> {
  return new Set(
    atlas.routes.flatMap(({ coordinates, stations }) =>
      stations.flatMap(({ index }) => {
        const position = coordinates[index];
        return position ? [keyOf(position)] : [];
      })
    )
  );
}
