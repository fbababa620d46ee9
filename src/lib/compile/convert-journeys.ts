import type { Event, Journey, Leg, LonLat, Place, Route } from '../core/atlas';
import { legPath } from './leg-path';
import type { JourneyFields } from './schema-events';

/** Turns journeys into those of the contract, with a leg between each two fixes that follow one another. */
export function convertJourneys(
  journeys: readonly JourneyFields[],
  { events, places, routes }: { events: Event[]; places: Place[]; routes: Route[] }
): Journey[] {
  const points = new Map<string | undefined, LonLat>(places.map(({ id, point }) => [id, point]));
  const pointOf = new Map(events.map(({ id, place }) => [id, points.get(place)]));
  const lines = new Map(routes.map(({ id, coordinates }) => [id, coordinates]));

  return journeys.map(({ fixes, ...rest }) => ({
    ...rest,
    fixes: fixes.map(({ event, role }) => ({ event, role })),
    legs: fixes.slice(1).flatMap(({ event, by = [] }, from): Leg[] => {
      const start = pointOf.get(fixes[from]?.event ?? '');
      const end = pointOf.get(event);
      if (!start || !end) return [];
      const path = legPath(
        start,
        end,
        by.flatMap((id) => [lines.get(id) ?? []])
      );
      return [{ from, to: from + 1, routes: by, path }];
    })
  }));
}
