import type { Map as MapLibreMap } from 'maplibre-gl';

/** The empty images that keep names off what stands over the map as a button: a mark, or a country's name. */
export const MARK_SPACE = 'mark-space';
export const NAME_SPACE = 'name-space';

/** Their widths and heights, in pixels. */
export const SPACES = {
  [MARK_SPACE]: { width: 28, height: 28 },
  [NAME_SPACE]: { width: 150, height: 34 }
};

/** Gives our own layers their images. Call it whenever a style has been set, which drops images. */
export function addOverlayImages(map: MapLibreMap): void {
  for (const [id, { width, height }] of Object.entries(SPACES))
    if (!map.hasImage(id))
      map.addImage(id, { width, height, data: new Uint8Array(width * height * 4) });
}
