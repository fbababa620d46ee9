import { extent } from '../extent';
import type { AtlasIndex } from '../index-atlas';
import type { Span } from '../time/span';
import { fixHeights } from './fix-heights';
import { isStay } from './is-stay';
import type { KnownExpected, KnownFix, KnownJourney, KnownLeg } from './known-journey';
import { layStretches } from './lay-stretches';
import type { LaidWay } from './line-parts';
import { finiteSpan, profileLeg, type ProfileLeg } from './profile-leg';
import { profileStations, type ProfileStation } from './profile-stations';
import { settleStretches } from './settle-stretches';
import type { Height, Piece, Stretch } from './stretch';
import { isOverGlobe } from './tie-path';

/** A fix, at its height, with the time span it falls in, both ends finite. */
export type ProfileFix = Height & { fix: KnownFix; span: Span };

/** A journey as drawn in a train graph: time across, distance from its start along the way up. */
export type JourneyProfile = {
  /** The id of the place where the journey starts, as far as it is known. */
  start: string;
  /** From the lowest on. */
  stretches: Stretch[];
  /** From the earliest to the latest time of a fix. */
  span: Span;
  /** From the foot of each stretch to its top. */
  stations: ProfileStation[];
  fixes: ProfileFix[];
  legs: ProfileLeg[];
  /** Where the journey was expected to go on to, with its way by stretch; null if nowhere. */
  expected: (Height & { pieces: Piece[] }) | null;
};

/**
 * The profile of a journey as the known claims tell it; null if no fix is known. On the way back, distance falls through the same
 * stations: each has one height on its stretch.
 */
export function journeyProfile(index: AtlasIndex, journey: KnownJourney): JourneyProfile | null {
  const { fixes, legs, expected } = journey;
  const [first, last] = [fixes[0], fixes.at(-1)];
  if (!first || !last) return null;
  const start = first.place;
  const ways = [
    ...legs.map((leg) => laidWay(leg, leg.from.place, leg.to.place)),
    ...(expected ? [laidWay(expected, last.place, expected.place)] : [])
  ];
  const laid = layStretches(index, start, ways);
  const heights = fixHeights(index, laid, journey);
  const { stretches, moved } = settleStretches(laid, heights.rows, start);
  const pieces = laid.pieces.map((all) => all.map((one) => movedPiece(one, moved)));
  const placed = fixes.map((fix, i) => ({
    ...moved(heights.fixes[i] ?? { stretch: 0, km: 0 }),
    fix,
    span: finiteSpan(fix)
  }));
  return {
    start,
    stretches,
    span: extent(placed.flatMap(({ span }) => [span.from, span.to])),
    stations: profileStations(index, laid.lines)
      .map((station) => ({ ...station, ...moved(station) }))
      .sort((a, b) => a.stretch - b.stretch || a.km - b.km),
    fixes: placed,
    legs: legs.flatMap((leg, i) => {
      const [from, to] = [placed[i], placed[i + 1]];
      return from && to ? profileLeg(leg, pieces[i] ?? [], heightIn(from), heightIn(to)) : [];
    }),
    expected: heights.expected && {
      ...moved(heights.expected),
      pieces: pieces[legs.length] ?? []
    }
  };
}

function heightIn({ stretch, km }: Height): Height {
  return { stretch, km };
}

/** A leg or an expected way, with the places at its ends; of a stay nothing is laid. */
function laidWay(leg: KnownLeg | KnownExpected, start: string, end: string): LaidWay {
  const { way, mode, vehicle } = leg;
  const stays = 'from' in leg && isStay(leg);
  const isCircle = !way.routed && !stays && isOverGlobe(mode);
  return { way, mode, vehicle, start, end, isCircle };
}

function movedPiece(piece: Piece, moved: (height: Height) => Height): Piece {
  const [from, to] = [piece.from, piece.to].map((km) => moved({ stretch: piece.stretch, km }));
  return {
    ...piece,
    stretch: from?.stretch ?? 0,
    from: from?.km ?? 0,
    to: to?.km ?? 0
  };
}
