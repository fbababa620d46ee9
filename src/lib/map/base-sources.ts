import type { StyleSpecification } from 'maplibre-gl';

const NATURAL_EARTH = '<a href="https://www.naturalearthdata.com/">Natural Earth</a>';
const GEONAMES =
  '<a href="https://www.geonames.org/">GeoNames</a> (<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>)';
const ETOPO5 =
  '<a href="https://www.ncei.noaa.gov/products/etopo-global-relief-model">NOAA ETOPO5</a>';

/** The base map's two archives, under the site's own address. */
export function baseSources(base: string): StyleSpecification['sources'] {
  return {
    world: {
      type: 'vector',
      url: `pmtiles://${base}/basemap/world.pmtiles`,
      attribution: `${NATURAL_EARTH}, ${GEONAMES}`
    },
    relief: {
      type: 'raster-dem',
      url: `pmtiles://${base}/basemap/relief.pmtiles`,
      attribution: ETOPO5,
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
