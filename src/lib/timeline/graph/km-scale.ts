import type { Span } from '$lib/core/time/span';

/** Where kilometres lie on the graph: y is in pixels from its top, and falls as kilometres grow. */
export type KmScale = {
  /** The height of the graph, in pixels. */
  height: number;
  /** The kilometres in sight. */
  km: Span;
  y(km: number): number;
};

/** Pixels left free at the top and the bottom, so that no mark is cut off. */
const FREE = 12;

/** The scale that shows the kilometres, which are not empty, on so many pixels. */
export function kmScale(km: Span, height: number): KmScale {
  const room = Math.max(1, height - 2 * FREE);
  const perKm = room / (km.to - km.from);
  return { height, km, y: (at) => FREE + room - (at - km.from) * perKm };
}
