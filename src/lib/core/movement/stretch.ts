import type { TravelMode } from '../journey';
import { extent } from '../extent';

/**
 * A part of a train graph with a measure of its own, upwards from its foot. The first holds the way out as far as it goes without a
 * gap; what turns off it, what is reached by nobody knows which way, and what is travelled by another mode are others, so that no
 * two places stand at one height unless they are one.
 */
export type Stretch = {
  /** How it is travelled; null if no way is known to any of its places, which are then told apart by rows, 1 to the next. */
  mode: TravelMode | null;
  /** Its vehicles by name, each once. */
  vehicles: string[];
  /** From its foot to its top, in kilometres; for rows, in rows. */
  length: number;
  /** How far its foot is from the journey's start, along the way; null if no known way leads there. */
  fromStart: number | null;
  /** The id of the place at its foot; null where there was no fix. */
  foot: string | null;
  /** The height on another stretch at which its foot is, where it turns off or goes on; null if it begins by itself. */
  on: Height | null;
};

/** A height on a graph: a stretch, by its index from the lowest, and kilometres above its foot. */
export type Height = { stretch: number; km: number };

/** A part of a leg on one stretch: the kilometres of the leg, and the heights at which they begin and end. */
export type Piece = { fromKm: number; toKm: number; stretch: number; from: number; to: number };

/** Part of a stretch, in kilometres above its foot. */
export type StretchSpan = { stretch: number; from: number; to: number };

/** The height of a kilometre of a leg; null where the leg has no pieces. */
export function heightOnPieces(pieces: readonly Piece[], km: number): Height | null {
  const piece = pieces.find(({ toKm }) => km <= toKm) ?? pieces.at(-1);
  return piece ? { stretch: piece.stretch, km: kmOnPiece(piece, km) } : null;
}

/** The parts of stretches between two kilometres of a leg. */
export function spansOnPieces(
  pieces: readonly Piece[],
  fromKm: number,
  toKm: number
): StretchSpan[] {
  return pieces.flatMap((piece) => {
    const [first, last] = [Math.max(fromKm, piece.fromKm), Math.min(toKm, piece.toKm)];
    if (last <= first) return [];
    const { stretch } = piece;
    return { stretch, ...extent([kmOnPiece(piece, first), kmOnPiece(piece, last)]) };
  });
}

/** How high a kilometre of a leg lies on its piece's stretch, kept to the piece. */
export function kmOnPiece({ fromKm, toKm, from, to }: Piece, km: number): number {
  if (toKm <= fromKm) return to;
  const share = Math.min(Math.max((km - fromKm) / (toKm - fromKm), 0), 1);
  return from + share * (to - from);
}
