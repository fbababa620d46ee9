import type { Event, Place } from '../../core/atlas';
import type { Expected, Journey, Leg, Line, Route, TravelMode } from '../../core/journey';
import type { JourneyPart } from '../draft';
import { lineOf } from '../lines/line-of';
import { expectedMeans, meansOf } from '../lines/means-of';
import { wholeFields } from '../reading/read-part';

type Context = { events: Event[]; places: Place[]; routes: Route[] };

/** Converts journeys to those of the contract, with a leg between consecutive fixes. */
export function convertJourneys(
  journeys: readonly JourneyPart[],
  { events, places, routes }: Context
): Journey[] {
  const placeById = new Map<string | undefined, Place>(places.map((place) => [place.id, place]));
  const placeOf = new Map(events.map(({ id, place }) => [id, placeById.get(place)]));
  const routeById = new Map(routes.map((route) => [route.id, route]));
  const lineBetween = (from: string, to: string, by: string[], mode: TravelMode): Line[] => {
    const [start, end] = [placeOf.get(from), placeOf.get(to)];
    const way = by.flatMap((id) => routeById.get(id) ?? []);
    return start && end ? [{ routes: by, ...lineOf(start, end, way, mode) }] : [];
  };

  return journeys.map((journey) => {
    const fields = wholeFields(journey);
    const fixes = journey.fixes.map(wholeFields);
    const fixOf = new Map([...fixes.entries()].reverse().map(([i, { event }]) => [event, i]));
    return {
      ...fields,
      fixes: fixes.map(({ event, role }) => ({ event, role })),
      legs: fixes.slice(1).flatMap(({ event, by = [], presumed }, from): Leg[] => {
        const means = meansOf(fields.mode, fixes[from] ?? {});
        const lines = lineBetween(fixes[from]?.event ?? '', event, by, means.mode);
        return lines.map((line) => ({
          from,
          to: from + 1,
          ...(presumed !== undefined && { presumed }),
          ...means,
          ...line
        }));
      }),
      expected: journey.expected
        .map(wholeFields)
        .flatMap(({ event, after: id, by = [], ...own }): Expected[] => {
          const after = fixOf.get(id) ?? -1;
          const means = expectedMeans(fields.mode, own, fixes[after] ?? {});
          const lines = lineBetween(id, event, by, means.mode);
          return lines.map((line) => ({ event, after, ...means, ...line }));
        })
    };
  });
}
