import type { Map as MapLibreMap } from 'maplibre-gl';
import { shiftToShow } from './shift-to-show';

/** Milliseconds of a small shift, and of one farther than the map is wide. */
const NEAR = 200;
const FAR = 800;

/**
 * Moves the map only as far as it must for a point (pixels from its upper left) to lie a margin inside
 * it; at once where the reader asks for less motion, or where it is not to `glide`.
 */
export function panIntoSight(
  map: MapLibreMap,
  point: { x: number; y: number },
  margin: number,
  { glide = true }: { glide?: boolean } = {}
): void {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const { x, y } = shiftToShow(point, { width, height }, margin);
  if (x === 0 && y === 0) return;
  const still = !glide || matchMedia('(prefers-reduced-motion: reduce)').matches;
  const far = Math.hypot(x, y) > Math.hypot(width, height);
  map.panBy([x, y], { duration: still ? 0 : far ? FAR : NEAR });
}
