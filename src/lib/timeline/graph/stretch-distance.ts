import type { Height, Stretch } from '$lib/core/movement/stretch';
import type { GraphShape } from './graph-shape';

/** A distance along the way in kilometres, and the id of the place that it is from. */
export type StretchDistance = { km: number; from: string };

/**
 * How far a height is along the way from the journey's start; if no known way leads there, from the place at its stretch's foot; null
 * for what no known way leads to, and for a stretch that begins at no place.
 */
export function distanceAt(
  { stretches, start }: Pick<GraphShape, 'stretches' | 'start'>,
  { stretch, km }: Height
): StretchDistance | null {
  const on: Stretch | undefined = stretches[stretch];
  if (!on) return null;
  if (on.fromStart !== null) return { km: on.fromStart + km, from: start };
  return on.mode !== null && on.foot !== null ? { km, from: on.foot } : null;
}
