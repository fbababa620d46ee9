import type { Map as MapLibreMap } from 'maplibre-gl';

/** The empty image that keeps labels off the marks, which are buttons over the map. */
export const MARK_SPACE = 'mark-space';

/** The side of the square that labels leave to a mark, in pixels. */
const SIDE = 22;

/** Gives our own layers their one image. Call it whenever a style has been set, which drops images. */
export function addOverlayImages(map: MapLibreMap): void {
  if (map.hasImage(MARK_SPACE)) return;
  map.addImage(MARK_SPACE, { width: SIDE, height: SIDE, data: new Uint8Array(SIDE * SIDE * 4) });
}
