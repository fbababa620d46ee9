import type { LonLat } from '$lib/core/lon-lat';
import type { Frame, Rect } from '$lib/static-map/frame';
import { worldPixels, worldPoint } from '$lib/static-map/mercator';

/** Where the world's square lies on the map, in CSS pixels from its upper left: its own upper left and its side. */
export type Screen = { width: number; height: number; left: number; top: number; side: number };

/** The screen of a map with a centre, a zoom and a size; like the live map, it neither turns nor tilts. */
export function screenOf({ center, zoom, width, height }: Frame): Screen {
  const [x, y] = worldPoint(center as LonLat);
  const side = worldPixels(zoom);
  return { width, height, left: width / 2 - x * side, top: height / 2 - y * side, side };
}

/**
 * The copies of the world in which a box of the square reaches into the screen or to within `margin` pixels of it: the first and
 * the last, as whole turns to the east. None where the last is less than the first.
 */
export function copiesInSight(box: Rect, screen: Screen, margin: number): [number, number] {
  const { width, height, left, top, side } = screen;
  if (top + box.bottom * side < -margin || top + box.top * side > height + margin) return [0, -1];
  return [
    Math.ceil((-margin - left) / side - box.right),
    Math.floor((width + margin - left) / side - box.left)
  ];
}
