/** A point or a size in screen pixels. */
type Pixels = { x: number; y: number };

/**
 * By how many pixels the view must shift for the point to lie in the map with a margin around it; none
 * where it does already. Positive x and y move the view right and down, as MapLibre's `panBy`.
 */
export function shiftToShow(
  point: Pixels,
  size: { width: number; height: number },
  margin: number
): Pixels {
  return { x: shift(point.x, size.width, margin), y: shift(point.y, size.height, margin) };
}

function shift(at: number, length: number, margin: number): number {
  const inset = Math.min(margin, length / 2);
  if (at < inset) return at - inset;
  return at > length - inset ? at - (length - inset) : 0;
}
