import { extent } from '$lib/core/extent';
import type { Span } from '$lib/core/time/span';
import { EVEN, type Warp } from '$lib/core/time/warp';

/**
 * Where days lie on the axis. Days are counted from 1970-01-01, with fractions; x is in pixels from the
 * axis's left end. It rises throughout and goes on past the ends, and need not be straight.
 */
export type Scale = {
  /** The length of the axis, in pixels. */
  width: number;
  /** The days at its two ends. */
  axis: Span;
  /** What of the axis has an even scale of its own, from end to end: the runs of days, and the breaks between. */
  pieces: readonly AxisPiece[];
  /** Pixels of a day where days have the most room. */
  perDay: number;
  x(day: number): number;
  day(x: number): number;
};

/** A piece of the axis on which every day is as wide as every other; the ends of the axis cut it off. */
export type AxisPiece = Span & {
  /** Pixels of a day. */
  perDay: number;
  /** The silence that is compressed here, whole; null in a run, and where nothing but it is in sight. */
  silence: Span | null;
};

/** The scale of an axis on which the warp measures time. */
export function axisScale(axis: Span, width: number, warp: Warp): Scale {
  const start = warp.at(axis.from);
  const unit = width / (warp.at(axis.to) - start);
  const x = (day: number) => (warp.at(day) - start) * unit;
  const pieces = cutAtBreaks(axis, warp.breaks).map((piece) => ({
    ...piece,
    perDay: (x(piece.to) - x(piece.from)) / (piece.to - piece.from)
  }));
  return {
    width,
    axis,
    pieces,
    perDay: extent(pieces.map(({ perDay }) => perDay)).to,
    x,
    day: (x) => warp.day(start + x / unit)
  };
}

/** The scale on which every day is as wide as every other. */
export function linearScale(axis: Span, width: number): Scale {
  return axisScale(axis, width, EVEN);
}

/** An hour this wide, in pixels, can be picked with a pointer. */
const HOUR_WIDTH = 14;

/** Whether hours have room enough to be picked at a place on the axis. */
export function hoursShow({ pieces, axis }: Scale, day: number): boolean {
  const inside = Math.min(Math.max(day, axis.from), axis.to);
  const piece = pieces.find(({ to }) => inside <= to);
  return piece !== undefined && piece.perDay / 24 >= HOUR_WIDTH;
}

/** A length along the axis as an SVG percentage, which stands before the width is measured. */
export function percent(x: number, scale: Scale): string {
  return `${Number(((100 * x) / scale.width).toFixed(3))}%`;
}

function cutAtBreaks(axis: Span, breaks: readonly Span[]): Omit<AxisPiece, 'perDay'>[] {
  const pieces: Omit<AxisPiece, 'perDay'>[] = [];
  let from = axis.from;
  for (const silence of breaks) {
    if (silence.to <= axis.from || silence.from >= axis.to) continue;
    if (silence.from > from) pieces.push({ from, to: silence.from, silence: null });
    from = Math.min(silence.to, axis.to);
    const start = Math.max(silence.from, axis.from);
    const alone = start === axis.from && from === axis.to;
    pieces.push({ from: start, to: from, silence: alone ? null : silence });
  }
  if (from < axis.to) pieces.push({ from, to: axis.to, silence: null });
  return pieces;
}
