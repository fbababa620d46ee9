import type { Span } from '$lib/core/span';

/**
 * Where days lie on the axis. Days are counted from 1970-01-01, with fractions; x is in pixels from the
 * axis's left end. It rises throughout, and need not be straight.
 */
export type Scale = {
  /** The length of the axis, in pixels. */
  width: number;
  /** The days at its two ends. */
  axis: Span;
  x(day: number): number;
  day(x: number): number;
};

/** The scale on which every day is as wide as every other. */
export function linearScale(axis: Span, width: number): Scale {
  const perDay = width / (axis.to - axis.from);
  return {
    width,
    axis,
    x: (day) => (day - axis.from) * perDay,
    day: (x) => axis.from + x / perDay
  };
}

/** An hour this wide, in pixels, can be picked with a pointer. */
const HOUR_WIDTH = 14;

/** Whether hours have room enough to be picked on the axis. */
export function hoursShow({ axis, width }: Scale): boolean {
  return width / ((axis.to - axis.from) * 24) >= HOUR_WIDTH;
}

/** A length along the axis as an SVG percentage, which stands before the width is measured. */
export function percent(x: number, scale: Scale): string {
  return `${Number(((100 * x) / scale.width).toFixed(3))}%`;
}
