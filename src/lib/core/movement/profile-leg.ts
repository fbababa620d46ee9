import type { Span } from '../time/span';
import { middleOf } from './fix-span';
import { isStay } from './is-stay';
import type { KnownFix, KnownLeg } from './known-journey';
import { legBand } from './leg-band';
import { kmOnPiece, type Height, type Piece } from './stretch';
import { wayKm } from './way';

/** A point of a train graph: seconds since 1970-01-01T00:00Z, at a height. */
export type GraphPoint = Height & { time: number };

/** A line on the graph from one point to another. */
export type GraphLine = [GraphPoint, GraphPoint];

/** What is known of a leg's way: a `way` along routes, a great `circle`, a `gap` if nothing is; a `stay` at a place has none. */
export type LegKind = 'way' | 'circle' | 'gap' | 'stay';

/** A leg, as drawn in a train graph. */
export type ProfileLeg = {
  leg: KnownLeg;
  kind: LegKind;
  /** Its length in kilometres; null if the way is unknown. */
  km: number | null;
  /** Its parts by stretch; none of a gap or a stay. */
  pieces: Piece[];
  /**
   * All times and distances that the speeds allow, as an open ring on each stretch: forward along the earliest, back along the
   * latest. None if the way follows no route or no speed allows it.
   */
  bands: GraphPoint[][];
  /** From the middle of one fix to the middle of the other: a line on each stretch; of a gap, one from height to height. */
  lines: GraphLine[];
  /** Between two heights of one place, at a time: where the leg goes on from one stretch to another. */
  joints: GraphLine[];
};

/** A leg between two fixes at their heights. */
export function profileLeg(
  leg: KnownLeg,
  pieces: readonly Piece[],
  from: Height,
  to: Height
): ProfileLeg {
  const { way } = leg;
  const [left, came] = [finiteSpan(leg.from), finiteSpan(leg.to)];
  const [starts, ends] = [middleOf(left), middleOf(came)];
  const kind = isStay(leg) ? 'stay' : way.routed ? 'way' : pieces.length > 0 ? 'circle' : 'gap';
  if (pieces.length === 0) {
    const line: GraphLine = [
      { ...from, time: starts },
      { ...to, time: ends }
    ];
    return { leg, kind, km: null, pieces: [], bands: [], lines: [line], joints: [] };
  }
  const whole = wayKm(way);
  const timeAt = (km: number) => starts + (whole > 0 ? km / whole : 0) * (ends - starts);
  const lines = pieces.map(({ fromKm, toKm, stretch, from: low, to: high }): GraphLine => [
    { stretch, km: low, time: timeAt(fromKm) },
    { stretch, km: high, time: timeAt(toKm) }
  ]);
  const bands = pieces.flatMap((piece) => {
    const ring = legBand(way, left, came, { from: piece.fromKm, to: piece.toKm });
    const { stretch } = piece;
    const points = ring.map(({ time, km }) => ({ stretch, km: kmOnPiece(piece, km), time }));
    return points.length > 0 ? [points] : [];
  });
  const stops = [{ ...from, time: starts }, ...lines.flat(), { ...to, time: ends }];
  const joints = stops.flatMap((point, i): GraphLine[] => {
    const next = stops[i + 1];
    return i % 2 === 0 && next && isElsewhere(point, next) ? [[point, next]] : [];
  });
  return { leg, kind, km: whole, pieces: [...pieces], bands, lines, joints };
}

/** The time of a fix; an open end takes the day or minute that is named. */
export function finiteSpan({ limits, time: { stated } }: KnownFix): Span {
  const from = Number.isFinite(limits.from) ? limits.from : Math.min(stated.from, limits.to);
  return { from, to: Number.isFinite(limits.to) ? limits.to : Math.max(stated.to, from) };
}

/** Kilometres by which two heights may differ and be drawn as one. */
const SAME = 1;

function isElsewhere(a: Height, b: Height): boolean {
  return a.stretch !== b.stretch || Math.abs(a.km - b.km) > SAME;
}
