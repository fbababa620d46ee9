import type { WholeAtlas, WholeRoute } from '../../core/atlas';
import type { Leg, Means } from '../../core/journey';
import type { LonLat } from '../../core/lon-lat';
import { narrowTimes } from '../../core/movement/fix-span';
import { indexAtlas, type AtlasIndex } from '../../core/index-atlas';
import { eventsKnownBy } from '../../core/evidence/events-known-by';
import { knownJourney, type KnownLeg } from '../../core/movement/known-journey';
import { isStay } from '../../core/movement/is-stay';
import type { Span } from '../../core/time/span';
import { onlyMeans } from '../../core/movement/means-from';
import { roundPosition } from '../../core/movement/round-position';
import { wayHours, wayKm } from '../../core/movement/way';

/** A leg as a table row, by all claims; unknown numbers are null. */
export type LegRow = Means & {
  journey: string;
  /** The names of the places that it connects. */
  from: string;
  to: string;
  /** Its length by the km-posts of its routes; null if no route is known. */
  km: number | null;
  /** Its published length, if each of its routes has one between the stations used. */
  published: number | null;
  /** The fewest and most hours between its fixes; Infinity if one of them is open. */
  least: number;
  most: number;
  /** The minimum mean speed that it requires, in kilometres an hour. */
  needed: number | null;
  /** The mean of the top speeds of its routes along it; null if one has none. */
  allowed: number | null;
};

/** A row for each leg of each journey, in the order of travel; a stay in one place has none. */
export function legRows(atlas: WholeAtlas): LegRow[] {
  const index = indexAtlas(atlas);
  const routes = new Map(atlas.routes.map((route) => [route.id, route]));
  const events = eventsKnownBy(index, null).byId;
  return atlas.journeys.flatMap((journey) => {
    const { fixes, legs } = knownJourney(index, journey, events);
    // Bounded by each other alone: by top speeds, the speed needed would depend on the one allowed.
    const limits = narrowTimes(
      fixes.map(({ time }) => time.limits),
      []
    );
    return legs.flatMap((leg, i) => {
      if (isStay(leg)) return [];
      const compiled = journey.legs.find(({ from }) => from === leg.from.index);
      const published = compiled ? publishedKm(routes, compiled) : null;
      return [rowOf(index, journey.name, leg, [limits[i], limits[i + 1]], published)];
    });
  });
}

function rowOf(
  index: AtlasIndex,
  journey: string,
  leg: KnownLeg,
  [leaves, comes]: [Span | undefined, Span | undefined],
  published: number | null
): LegRow {
  const { from, to, way, speeds } = leg;
  const nameOf = (place: string) => index.places.get(place)?.name ?? place;
  const least = Math.max(0, ((comes?.from ?? 0) - (leaves?.to ?? 0)) / 3600);
  const most = ((comes?.to ?? 0) - (leaves?.from ?? 0)) / 3600;
  const isTimed = speeds.length > 0 && speeds.every(({ topSpeed }) => topSpeed !== null);
  return {
    journey,
    from: nameOf(from.place),
    to: nameOf(to.place),
    ...onlyMeans(leg),
    km: way.routed ? wayKm(way) : null,
    published,
    least,
    most,
    needed: way.routed && Number.isFinite(most) ? wayKm(way) / most : null,
    allowed: isTimed ? wayKm(way) / wayHours(way) : null
  };
}

/** The sum of the published lengths from station to station of each route; null if one has none between them. */
function publishedKm(
  routes: ReadonlyMap<string, WholeRoute>,
  { routes: ids, path, ends }: Leg
): number | null {
  const lengths = ids.map((id, i) => {
    const [start, end] = [path[ends[i - 1] ?? 0], path[ends[i] ?? 0]];
    const route = routes.get(id);
    return route && start && end ? lengthBetween(route, start, end) : null;
  });
  if (lengths.length === 0 || lengths.includes(null)) return null;
  return lengths.reduce<number>((sum, km) => sum + (km ?? 0), 0);
}

function lengthBetween(
  { stations, coordinates, lengths }: WholeRoute,
  a: LonLat,
  b: LonLat
): number | null {
  const namesAt = (position: LonLat) =>
    stations
      .filter(({ index }) => roundPosition(coordinates[index] ?? [0, 0]).join() === position.join())
      .map(({ name }) => name);
  const [starts, ends] = [namesAt(a), namesAt(b)];
  const found = lengths.find(
    ({ from, to }) =>
      (starts.includes(from) && ends.includes(to)) || (starts.includes(to) && ends.includes(from))
  );
  return found?.km ?? null;
}
