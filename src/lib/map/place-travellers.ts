import type { TravelMode } from '$lib/core/journey';
import type { LonLat } from '$lib/core/lon-lat';
import type { Traveller } from '$lib/core/movement/traveller-at';
import { travellerMeans } from '$lib/core/movement/traveller-means';

/**
 * How a traveller is drawn: `sure` at a fix, `unsure` within the time of an uncertain one, a `ghost` between two, `presumed`
 * on the way to where it was expected, `lost` where it was last reported.
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

/** The travellers that have a mark; one that has not set out, or whose journey is over, has none. */
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
        const { position, bearing } = traveller.ghost;
        return [{ traveller, mode, look: 'ghost', position, bearing }];
      }
      case 'presumed': {
        // No ghost: what stands there says only that the way is presumed.
        const { path } = traveller.reach;
        const middle = path[Math.floor(path.length / 2)];
        return middle
          ? [{ traveller, mode, look: 'presumed', position: middle, bearing: null }]
          : [];
      }
      case 'last-seen':
        return [{ traveller, mode, look: 'lost', position: traveller.fix.position, bearing: null }];
    }
  });
}

/**
 * How far a traveller moves aside, in pixels, for the mark of a place beside which it stands: across its own direction, away from
 * the mark. Nothing where no mark is near.
 */
export function stepAside(
  { x, y }: { x: number; y: number },
  bearing: number | null,
  marks: readonly { x: number; y: number }[],
  distance: number
): { x: number; y: number } {
  const near = marks.find((mark) => Math.hypot(mark.x - x, mark.y - y) < distance);
  if (!near) return { x: 0, y: 0 };
  const across = (((bearing ?? 90) + 90) * Math.PI) / 180;
  const [right, down] = [Math.sin(across), -Math.cos(across)];
  // To the side on which it already is; upwards where it is on neither.
  const side = (x - near.x) * right + (y - near.y) * down;
  const sign = side !== 0 ? Math.sign(side) : down > 0 ? -1 : 1;
  return { x: near.x - x + sign * right * distance, y: near.y - y + sign * down * distance };
}
