import type { Chance } from './chance';
import { HUBS } from './hubs';

/** A place as a GeoJSON feature. */
type PlaceFeature = {
  type: 'Feature';
  id: string;
  geometry: { type: 'Point'; coordinates: [number, number] };
  properties: Record<string, unknown>;
};

const COMMON = { zone: 'Asia/Vladivostok', country: 'RU' };

/** One place for about as many events. */
const EVENTS_PER_PLACE = 5;
/** Degrees by which a place within a town lies from its middle, at most. */
const TOWN = 0.08;

/** The ids of the places of an atlas of so many events, besides its hubs. */
export function placeIds(events: number): string[] {
  const count = Math.max(1, Math.round(events / EVENTS_PER_PLACE));
  return Array.from({ length: count }, (_, i) => `p-${i}`);
}

/** The hubs, and other places: some within a hub, some only near a point, the rest towns anywhere. */
export function placeFeatures(ids: readonly string[], draw: Chance): PlaceFeature[] {
  const hubs = HUBS.map(({ id, name, point }) =>
    feature(id, point, { name, kind: 'city', precision: 'city' })
  );
  const others = ids.map((id, i) => {
    const name = `Place ${i}`;
    if (i % 4 === 1) {
      const hub = draw.pick(HUBS);
      const at = (middle: number): number => rounded(middle + (draw.fraction() - 0.5) * TOWN);
      return feature(id, [at(hub.point[0]), at(hub.point[1])], {
        name,
        kind: 'station',
        precision: 'site',
        within: hub.id
      });
    }
    const point: [number, number] = [
      rounded(95 + draw.fraction() * 30),
      rounded(55 + draw.fraction() * 11)
    ];
    return i % 10 === 2
      ? feature(id, point, { name, kind: 'valley', precision: 'near', radius: 20 + draw.below(60) })
      : feature(id, point, { name, kind: 'town', precision: 'city' });
  });
  return [...hubs, ...others];
}

function feature(
  id: string,
  coordinates: readonly [number, number],
  properties: Record<string, unknown>
): PlaceFeature {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [...coordinates] },
    properties: { ...properties, ...COMMON }
  };
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}
