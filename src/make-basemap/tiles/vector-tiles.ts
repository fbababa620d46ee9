import { gzipSync } from 'node:zlib';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { GeoJSONVTTile } from '@maplibre/geojson-vt';
import { layerCutter } from './layer-cutter';
import type { Tile } from './pmtiles-writer';
import type { TileLayer } from './tile-feature';

/** Cuts layers into gzipped Mapbox vector tiles, from zoom 0 to `maxZoom`; empty tiles are left out. */
export function* vectorTiles(layers: TileLayer[], maxZoom: number): Generator<Tile> {
  for (let z = 0; z <= maxZoom; z++) {
    const cutters = layers.map((layer) => ({
      name: layer.name,
      cut: layerCutter(layer, z, z === maxZoom)
    }));
    for (let x = 0; x < 2 ** z; x++) {
      for (let y = 0; y < 2 ** z; y++) {
        const found: Record<string, GeoJSONVTTile> = {};
        for (const { name, cut } of cutters) {
          const tile = cut(x, y);
          if (tile?.features.length) found[name] = tile;
        }
        if (Object.keys(found).length === 0) continue;
        yield {
          z,
          x,
          y,
          data: gzipSync(fromGeojsonVt(found, { version: 2, extent: 4096 }), { level: 9 })
        };
      }
    }
  }
}
