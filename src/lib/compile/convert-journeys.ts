import type { Event, Expected, Journey, Leg, Line, Place, Route, RouteMode } from '../core/atlas';
import { lineOf } from './line-of';
import type { JourneyFields } from './schema-events';

type Context = { events: Event[]; places: Place[]; routes: Route[] };

/** Turns journeys into those of the contract, with a leg between each two fixes that follow one another. */
export function convertJourneys(
  journeys: readonly JourneyFields[],
  { events, places, routes }: Context
): Journey[] {
  const placeById = new Map<string | undefined, Place>(places.map((place) => [place.id, place]));
  const placeOf = new Map(events.map(({ id, place }) => [id, placeById.get(place)]));
  const routeById = new Map(routes.map((route) => [route.id, route]));
  const lineBetween = (from: string, to: string, by: string[], mode: RouteMode): Line[] => {
    const [start, end] = [placeOf.get(from), placeOf.get(to)];
    const way = by.flatMap((id) => routeById.get(id) ?? []);
    return start && end ? [{ routes: by, ...lineOf(start, end, way, mode) }] : [];
  };

  return journeys.map(({ fixes, expected = [], ...rest }) => ({
    ...rest,
    fixes: fixes.map(({ event, role }) => ({ event, role })),
    legs: fixes.slice(1).flatMap(({ event, by = [] }, from): Leg[] => {
      const lines = lineBetween(fixes[from]?.event ?? '', event, by, rest.mode);
      return lines.map((line) => ({ from, to: from + 1, ...line }));
    }),
    expected: expected.flatMap(({ event, after, by = [] }): Expected[] => {
      const fix = fixes.findIndex((one) => one.event === after);
      const lines = lineBetween(after, event, by, rest.mode);
      return lines.map((line) => ({ event, after: fix, ...line }));
    })
  }));
}
