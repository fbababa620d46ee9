import { ROUTE_MODES, type RouteMode } from '../atlas';
import { isStay } from './is-stay';
import type { KnownJourney } from './known-journey';

/** The modes of the known legs of some journeys, in the order of `ROUTE_MODES`; none if there is only one to tell. */
export function severalModes(journeys: readonly Pick<KnownJourney, 'legs'>[]): RouteMode[] {
  const used = new Set(
    journeys.flatMap(({ legs }) => legs.flatMap((leg) => (isStay(leg) ? [] : [leg.mode])))
  );
  return used.size > 1 ? ROUTE_MODES.filter((mode) => used.has(mode)) : [];
}
