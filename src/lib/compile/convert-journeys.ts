import type { Event, Journey, Leg, Place, Route } from '../core/atlas';
import { legPath } from './leg-path';
import type { JourneyFields } from './schema-events';
import { stationPoint } from './station-point';

type Context = { events: Event[]; places: Place[]; routes: Route[] };

/** Turns journeys into those of the contract, with a leg between each two fixes that follow one another. */
export function convertJourneys(
  journeys: readonly JourneyFields[],
  { events, places, routes }: Context
): Journey[] {
  const placeById = new Map<string | undefined, Place>(places.map((place) => [place.id, place]));
  const placeOf = new Map(events.map(({ id, place }) => [id, placeById.get(place)]));
  const routeById = new Map(routes.map((route) => [route.id, route]));

  return journeys.map(({ fixes, ...rest }) => ({
    ...rest,
    fixes: fixes.map(({ event, role }) => ({ event, role })),
    legs: fixes.slice(1).flatMap(({ event, by = [] }, from): Leg[] => {
      const start = placeOf.get(fixes[from]?.event ?? '');
      const end = placeOf.get(event);
      if (!start || !end) return [];
      const way = by.flatMap((id) => routeById.get(id) ?? []);
      return [{ from, to: from + 1, routes: by, path: pathBetween(start, end, way) }];
    })
  }));
}

function pathBetween(start: Place, end: Place, way: Route[]): Leg['path'] {
  const [first, last] = [way[0], way.at(-1)];
  return legPath(
    (first && stationPoint(start, first)) ?? start.point,
    (last && stationPoint(end, last)) ?? end.point,
    way.map(({ coordinates }) => coordinates)
  );
}
