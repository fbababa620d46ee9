import type { Actor } from '../core/atlas';
import type { Journey, Leg, Means, Route } from '../core/journey';
import type { LonLat } from '../core/lon-lat';
import type { KnownEvent } from '../core/evidence/known-event';
import { lineBasis, type LineBasis } from '../core/movement/line-basis';
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
  basis: LineBasis;
  /** Why the atlas presumes the routes, if it does. */
  presumed?: string;
  /** In the order of travel; none if no source gives the way. */
  routes: Route[];
  /** Null if either end is known only as a region or a country. */
  path: LonLat[] | null;
  /** At each position of the path: kilometres from its start, by km-posts if the routes have any. */
  measures: number[];
};

/** The legs of all journeys, in order; a stay is no leg. */
export function exportedLegs({ index, events }: Prepared): ExportedLeg[] {
  const byId = new Map(events.map((known) => [known.event.id, known]));
  const routes = new Map(index.atlas.routes.map((route) => [route.id, route]));
  return index.atlas.journeys.flatMap((journey) =>
    journey.legs.flatMap((leg): ExportedLeg[] => {
      const from = byId.get(journey.fixes[leg.from]?.event ?? '');
      const to = byId.get(journey.fixes[leg.to]?.event ?? '');
      if (!from || !to || isStay(leg, from, to)) return [];
      const reasons = leg.presumed === undefined ? [] : [leg.presumed];
      const ends = [from, to].map(({ place }) => index.places.get(place ?? ''));
      return [
        {
          id: `${journey.id}/${leg.from}-${leg.to}`,
          ...onlyMeans(leg),
          basis: lineBasis(leg.routes.length > 0, reasons, leg.mode),
          ...(leg.presumed !== undefined && { presumed: leg.presumed }),
          journey,
          traveller: index.actors.get(journey.traveller),
          from,
          to,
          routes: leg.routes.flatMap((id) => routes.get(id) ?? []),
          path: ends.every((place) => place && !isRegion(place)) ? leg.path : null,
          measures: leg.measures
        }
      ];
    })
  );
}

function isStay({ measures }: Leg, from: KnownEvent, to: KnownEvent): boolean {
  return from.place === to.place && measures.at(-1) === 0;
}
