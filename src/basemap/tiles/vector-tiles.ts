import { gzipSync } from 'node:zlib';
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Tile } from './pmtiles-writer.ts';
import type { TileLayer } from './tile-feature.ts';

/** Beyond our last zoom, so that geojson-vt simplifies every level: it never simplifies its own last one. */
const INDEX_MAX_ZOOM = 14;

/** Cuts layers into gzipped Mapbox vector tiles, from zoom 0 to `maxZoom`; empty tiles are left out. */
export function* vectorTiles(layers: TileLayer[], maxZoom: number): Generator<Tile> {
	for (let z = 0; z <= maxZoom; z++) {
		const indexes = layers.map((layer) => ({ name: layer.name, index: indexFor(layer, z, z === maxZoom) }));
		for (let x = 0; x < 2 ** z; x++) {
			for (let y = 0; y < 2 ** z; y++) {
				const found: Record<string, GeoJSONVTTile> = {};
				for (const { name, index } of indexes) {
					const tile = index.getTile(z, x, y);
					if (tile?.features.length) found[name] = tile;
				}
				if (Object.keys(found).length === 0) continue;
				yield { z, x, y, data: gzipSync(fromGeojsonVt(found, { version: 2, extent: 4096 }), { level: 9 }) };
			}
		}
	}
}

function indexFor(layer: TileLayer, z: number, last: boolean): GeoJSONVT {
	const features = layer.features
		.filter(({ minZoom, maxZoom = Infinity }) => minZoom <= z && z <= maxZoom)
		.map(({ geometry, properties }) => ({ type: 'Feature' as const, geometry, properties }));
	return new GeoJSONVT(
		{ type: 'FeatureCollection', features },
		{
			maxZoom: INDEX_MAX_ZOOM,
			indexMaxZoom: z,
			indexMaxPoints: 0,
			tolerance: last ? layer.lastTolerance : layer.tolerance,
			extent: 4096,
			buffer: 64,
			wrap: layer.wrap
		}
	);
}
