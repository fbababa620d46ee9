import type { TravelMode } from '$lib/core/journey';
import {
  heightOnPieces,
  spansOnPieces,
  type Height,
  type StretchSpan
} from '$lib/core/movement/stretch';
import type { Traveller } from '$lib/core/movement/traveller-at';
import { travellerMeans } from '$lib/core/movement/traveller-means';
import { wayKm } from '$lib/core/movement/way';
import type { GraphShape, ShapeLeg } from './graph-shape';

/** The traveller at the end of the window. */
export type GraphTraveller = {
  /** Where the mark stands: so far from one height to another, from 0 to 1; null where none may be drawn. */
  at: { from: Height; to: Height; share: number } | null;
  /** `sure` at a fix, `near` one, or in proportion to the time between two: a `ghost`. */
  mark: 'sure' | 'near' | 'ghost';
  /** By what it goes. */
  mode: TravelMode;
  /** Where the traveller may be, by stretch; none where that is one place, or unknown. */
  reach: StretchSpan[];
};

/** Where a traveller stands on the graph of the same journey; null where the journey has not begun or nothing is known any more. */
export function travellerOnGraph(shape: GraphShape, traveller: Traveller): GraphTraveller | null {
  const { mode } = travellerMeans(traveller);
  const { fixes, legs, expected } = shape;
  const indexOf = (index: number) => fixes.findIndex(({ fix }) => fix.index === index);
  switch (traveller.state) {
    case 'at': {
      const i = indexOf(traveller.fix.index);
      const fix = fixes[i];
      if (!fix) return null;
      const { sure, reach } = traveller;
      const at = { from: fix, to: fix, share: 0 };
      return {
        at,
        mode,
        mark: sure ? 'sure' : 'near',
        reach: reach ? around(shape, i, reach) : []
      };
    }
    case 'between': {
      const leg = legs.find(({ leg }) => leg.id === traveller.leg.id);
      if (!leg) return null;
      const { ghost, reach, routed } = traveller;
      return {
        at: markOn(leg, ghost.km),
        mode,
        mark: 'ghost',
        reach: routed ? spansOnPieces(leg.pieces, reach.fromKm, reach.toKm) : []
      };
    }
    case 'presumed': {
      if (!expected || !traveller.routed) return null;
      const { fromKm, toKm } = traveller.reach;
      return { at: null, mode, mark: 'ghost', reach: spansOnPieces(expected.pieces, fromKm, toKm) };
    }
    default:
      return null;
  }
}

/** Where on a leg a traveller is drawn after so many kilometres; if the way is unknown, on the tie. */
function markOn({ leg, pieces, lines }: ShapeLeg, km: number): GraphTraveller['at'] {
  const height = heightOnPieces(pieces, km);
  if (height) return { from: height, to: height, share: 0 };
  const [from, to] = lines[0] ?? [];
  const whole = wayKm(leg.way);
  return from && to ? { from, to, share: whole > 0 ? km / whole : 0 } : null;
}

/** Where one may be who is about a fix: so many kilometres behind it, which are negative, and past it. */
function around(
  { legs, expected }: GraphShape,
  i: number,
  { fromKm, toKm }: { fromKm: number; toKm: number }
): StretchSpan[] {
  const come = legs[i - 1];
  const gone = legs[i]?.pieces ?? expected?.pieces ?? [];
  const whole = come?.km ?? 0;
  return [
    ...spansOnPieces(come?.pieces ?? [], whole + fromKm, whole),
    ...spansOnPieces(gone, 0, toKm)
  ];
}
