import { TRAVEL_MODES, type TravelMode } from '../journey';
import { isStay } from './is-stay';
import type { KnownJourney } from './known-journey';

/**
 * The modes of the known legs of some journeys, in the order of `TRAVEL_MODES`; none if there is only one to tell, unless that is
 * `unknown`, whose sign is of no vehicle.
 */
export function severalModes(journeys: readonly Pick<KnownJourney, 'legs'>[]): TravelMode[] {
  const used = new Set(
    journeys.flatMap(({ legs }) => legs.flatMap((leg) => (isStay(leg) ? [] : [leg.mode])))
  );
  return used.size > 1 || used.has('unknown') ? TRAVEL_MODES.filter((mode) => used.has(mode)) : [];
}
