import { kmOnPiece } from '$lib/core/movement/stretch';
import type { Span } from '$lib/core/time/span';
import type { ShapeExpected, ShapeLine } from './graph-shape';

/**
 * The lines to where a journey was expected, one on each stretch of the way there, or one from height to height if the way is
 * unknown; none where no time was given, for then no speed is drawn.
 */
export function expectedLines(expected: ShapeExpected, axis: Span): ShapeLine[] {
  const { start, pieces, days, stretch, km } = expected;
  if (!days) return [];
  const aim = days.to === Infinity ? days.from + 0.5 : (days.from + lastDay(expected, axis)) / 2;
  const whole = pieces.at(-1)?.toKm ?? 0;
  if (whole <= 0) return [[start, { day: aim, stretch, km }]];
  return pieces.map((piece): ShapeLine => {
    const at = (along: number) => ({
      day: start.day + (along / whole) * (aim - start.day),
      stretch: piece.stretch,
      km: kmOnPiece(piece, along)
    });
    return [at(piece.fromKm), at(piece.toKm)];
  });
}

/** The last day on which an expectation is drawn: the end of the axis where it is open. */
export function lastDay({ days, start }: ShapeExpected, axis: Span): number {
  const from = days?.from ?? start.day;
  return Math.min(days?.to ?? Infinity, Math.max(from, axis.to));
}
