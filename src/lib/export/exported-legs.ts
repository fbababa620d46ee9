import type { Actor, Journey, LonLat, Means, Route } from '../core/atlas';
import type { KnownEvent } from '../core/evidence/known-event';
import { onlyMeans } from '../core/movement/means-from';
import { isRegion } from '../core/precision';
import type { Prepared } from './prepare-export';

/** The way between two fixes of a journey, as exported. */
export type ExportedLeg = Means & {
  /** `<journey>/<fix>-<fix>`, counted from 0. */
  id: string;
  journey: Journey;
  traveller: Actor | undefined;
  from: KnownEvent;
  to: KnownEvent;
  /** In the order of travel; none if no source gives the way. */
  routes: Route[];
  /** Null if either end is known only as a region or a country. */
  path: LonLat[] | null;
};

/** The legs of all journeys, in order. */
export function exportedLegs({ index, events }: Prepared): ExportedLeg[] {
  const byId = new Map(events.map((known) => [known.event.id, known]));
  const routes = new Map(index.atlas.routes.map((route) => [route.id, route]));
  return index.atlas.journeys.flatMap((journey) =>
    journey.legs.flatMap((leg): ExportedLeg[] => {
      const from = byId.get(journey.fixes[leg.from]?.event ?? '');
      const to = byId.get(journey.fixes[leg.to]?.event ?? '');
      if (!from || !to) return [];
      const ends = [from, to].map(({ place }) => index.places.get(place ?? ''));
      return [
        {
          id: `${journey.id}/${leg.from}-${leg.to}`,
          ...onlyMeans(leg),
          journey,
          traveller: index.actors.get(journey.traveller),
          from,
          to,
          routes: leg.routes.flatMap((id) => routes.get(id) ?? []),
          path: ends.every((place) => place && !isRegion(place)) ? leg.path : null
        }
      ];
    })
  );
}
