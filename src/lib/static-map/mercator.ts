import type { LonLat } from '../core/lon-lat';

/** A point in a plane: on the world's square, 0 to 1 from its upper left, or in a drawing in pixels. */
export type Pair = [x: number, y: number];

/** The world's side in pixels at zoom 0, as MapLibre counts zooms. */
const SIDE = 512;

/** A place's point on the world's square, in spherical Web Mercator (EPSG:3857). */
export function worldPoint([lon, lat]: LonLat): Pair {
  const radians = (lat * Math.PI) / 180;
  return [(lon + 180) / 360, (1 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / Math.PI) / 2];
}

/** The place at a point of the world's square. */
export function lonLatAt([x, y]: Pair): LonLat {
  return [x * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}

/** The world's side in pixels at a zoom. */
export function worldPixels(zoom: number): number {
  return SIDE * 2 ** zoom;
}
