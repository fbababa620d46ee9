import { signPoint, type ScreenMark } from '$lib/static-map/cluster-marks';

/** How far from its middle a mark answers, in pixels, as its button does. */
const REACH = 14;

/** The mark at a point of the map, in pixels from its upper left: of several the nearest; null if there is none. */
export function markAt(
  marks: readonly ScreenMark[],
  point: { x: number; y: number }
): ScreenMark | null {
  const distance = (mark: ScreenMark) => {
    const { x, y } = signPoint(mark);
    return Math.hypot(x - point.x, y - point.y);
  };
  return marks.reduce<ScreenMark | null>((best, mark) => {
    const limit = best ? distance(best) : REACH;
    return distance(mark) < limit ? mark : best;
  }, null);
}
