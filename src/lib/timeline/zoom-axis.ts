import type { Span } from '$lib/core/span';

/**
 * The axis made `factor` times as long in days, with the day `at` staying where it is. It is never made shorter
 * than `shortest` days, so that zooming on at the limit does not creep.
 */
export function zoomAxis(axis: Span, at: number, factor: number, shortest: number): Span {
  const length = axis.to - axis.from;
  const kept = Math.max(factor, Math.min(1, shortest / length));
  return { from: at - (at - axis.from) * kept, to: at + (axis.to - at) * kept };
}
