import type { StyleSpecification } from 'maplibre-gl';

/** The base map's two archives, under the site's own address. */
export function baseSources(base: string): StyleSpecification['sources'] {
  return {
    world: {
      type: 'vector',
      url: `pmtiles://${base}/basemap/world.pmtiles`
    },
    relief: {
      type: 'raster-dem',
      url: `pmtiles://${base}/basemap/relief.pmtiles`,
      tileSize: 512,
      // Its "elevation" is not metres but the grey of a finished shading: see the relief layer.
      encoding: 'custom',
      redFactor: 1,
      greenFactor: 0,
      blueFactor: 0,
      baseShift: 0
    }
  };
}
