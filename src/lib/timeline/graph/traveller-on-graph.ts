import type { TravelMode } from '$lib/core/atlas';
import type { Span } from '$lib/core/time/span';
import type { Traveller } from '$lib/core/movement/traveller-at';
import { travellerMeans } from '$lib/core/movement/traveller-means';
import type { GraphShape } from './graph-shape';

/** The traveller at the end of the window, in kilometres from the journey's start. */
export type GraphTraveller = {
  /** Where the mark stands; null where none may be drawn. */
  km: number | null;
  /** `sure` at a fix, `near` one, or in proportion to the time between two: a `ghost`. */
  mark: 'sure' | 'near' | 'ghost';
  /** By what it goes. */
  mode: TravelMode;
  /** Where the traveller may be; null where that is one place, or unknown. */
  reach: Span | null;
};

/** Where a traveller stands on the graph of the same journey; null where the journey has not begun or nothing is known any more. */
export function travellerOnGraph(shape: GraphShape, traveller: Traveller): GraphTraveller | null {
  const { mode } = travellerMeans(traveller);
  const kmOf = (index: number) => shape.fixes.find(({ fix }) => fix.index === index)?.km;
  switch (traveller.state) {
    case 'at': {
      const km = kmOf(traveller.fix.index);
      if (km === undefined) return null;
      const { sure, reach } = traveller;
      return { km, mode, mark: sure ? 'sure' : 'near', reach: shifted(reach, km) };
    }
    case 'between': {
      const start = shape.legs.find(({ leg }) => leg.id === traveller.leg.id)?.km.from;
      if (start === undefined) return null;
      const reach = traveller.routed ? shifted(traveller.reach, start) : null;
      return { km: start + traveller.ghost.km, mode, mark: 'ghost', reach };
    }
    case 'presumed': {
      const start = kmOf(traveller.from.index);
      if (start === undefined || !traveller.routed) return null;
      return { km: null, mode, mark: 'ghost', reach: shifted(traveller.reach, start) };
    }
    default:
      return null;
  }
}

function shifted(reach: { fromKm: number; toKm: number } | null, km: number): Span | null {
  return reach && reach.toKm > reach.fromKm
    ? { from: km + reach.fromKm, to: km + reach.toKm }
    : null;
}
