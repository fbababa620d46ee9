import type { Map as MapLibreMap } from 'maplibre-gl';

/** The image behind town names, a disc that the style colours and rings. */
export const TOWN_DOT = 'town-dot';

/** Side of the image and radius of the disc, in its own pixels. */
const SIDE = 32;
const RADIUS = 8;

/** Gives the base style its one image. Call it whenever a style has been set, which drops images. */
export function addBaseImages(map: MapLibreMap): void {
  if (map.hasImage(TOWN_DOT)) return;
  map.addImage(
    TOWN_DOT,
    { width: SIDE, height: SIDE, data: distanceField() },
    { sdf: true, pixelRatio: 2 }
  );
}

/** MapLibre's signed distances: the edge is at three quarters, and an eighth of the range is a pixel. */
function distanceField(): Uint8Array {
  const data = new Uint8Array(SIDE * SIDE * 4);
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const outside = Math.hypot(x + 0.5 - SIDE / 2, y + 0.5 - SIDE / 2) - RADIUS;
      data[(y * SIDE + x) * 4 + 3] = Math.max(0, Math.min(255, 255 * (0.75 - outside / 8)));
    }
  }
  return data;
}
