import type { TravelMode } from '../core/journey';
import type { LonLat } from '../core/lon-lat';
import type { Traveller } from '../core/movement/traveller-at';
import { travellerMeans } from '../core/movement/traveller-means';
import { positionAt } from '../core/movement/way';

/**
 * How a traveller is drawn: `sure` at a fix, `unsure` within the time of an uncertain one, a `ghost` between two; where it was
 * last reported, `presumed` if it was expected somewhere, and else `lost`.
 */
export type TravellerLook = 'sure' | 'unsure' | 'ghost' | 'presumed' | 'lost';

/** A traveller on the map. */
export type TravellerMark = {
  traveller: Traveller;
  look: TravellerLook;
  /** By what it goes. */
  mode: TravelMode;
  position: LonLat;
  /** Degrees from north, clockwise; null where it has no direction. */
  bearing: number | null;
};

/**
 * The travellers that have a mark, each on its line, or where the way is unknown at its last fix; one that has not set out, or
 * whose journey is over, has none.
 */
export function placeTravellers(travellers: readonly Traveller[]): TravellerMark[] {
  return travellers.flatMap((traveller): TravellerMark[] => {
    const { mode } = travellerMeans(traveller);
    switch (traveller.state) {
      case 'before':
      case 'over':
        return [];
      case 'at': {
        const { sure, position, bearing } = traveller;
        return [{ traveller, mode, look: sure ? 'sure' : 'unsure', position, bearing }];
      }
      case 'between': {
        const { leg, from, ghost } = traveller;
        // A line that only joins two places is no place to be.
        if (leg.basis === 'unknown')
          return [{ traveller, mode, look: 'lost', position: from.position, bearing: null }];
        return [
          { traveller, mode, look: 'ghost', position: ghost.position, bearing: ghost.bearing }
        ];
      }
      case 'presumed': {
        const { from, destination, routed } = traveller;
        const bearing = routed ? positionAt(destination.way, 0).bearing : null;
        return [{ traveller, mode, look: 'presumed', position: from.position, bearing }];
      }
      case 'last-seen':
        return [{ traveller, mode, look: 'lost', position: traveller.fix.position, bearing: null }];
    }
  });
}
