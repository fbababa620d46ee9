import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import {
  indexCountries,
  type Countries,
  type CountryPolygon
} from '../lib/compile/checks/index-countries';
import type { LonLat } from '../lib/core/lon-lat';

const FILE = 'world-atlas/countries-10m.json';

type World = Topology<{ countries: GeometryCollection }>;
type Bounds = CountryPolygon['bounds'];

const NOWHERE: Bounds = [Infinity, Infinity, -Infinity, -Infinity];

let countries: Countries | undefined;

/** The countries of world-atlas at 1:10 million, read once, on first use. */
export function readCountries(): Countries {
  return (countries ??= indexCountries(readPolygons()));
}

function readPolygons(): CountryPolygon[] {
  const file = createRequire(import.meta.url).resolve(FILE);
  const world = JSON.parse(readFileSync(file, 'utf8')) as World;
  const bounds = world.arcs.map((arc) => boundsOf(arc, world));
  return world.objects.countries.geometries.flatMap((geometry) =>
    polygonsOf(geometry).map((arcs) => ({
      id: geometry.id,
      // An arc in the opposite direction is written as its complement.
      bounds: union((arcs[0] ?? []).map((arc) => bounds[arc < 0 ? ~arc : arc] ?? NOWHERE)),
      rings: () => feature(world, { type: 'Polygon', arcs }).geometry.coordinates as LonLat[][]
    }))
  );
}

function polygonsOf(geometry: World['objects']['countries']['geometries'][number]): number[][][] {
  if (geometry.type === 'Polygon') return [geometry.arcs];
  return geometry.type === 'MultiPolygon' ? geometry.arcs : [];
}

/** The bounds of an arc, whose positions are whole steps of a grid, each from the one before. */
function boundsOf(arc: World['arcs'][number], { transform }: World): Bounds {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  let [west, south, east, north] = NOWHERE;
  let [x, y] = [0, 0];
  for (const step of arc) {
    x += step[0] ?? 0;
    y += step[1] ?? 0;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  const [kx, ky, ox, oy] = [...scale, ...translate];
  return [west * kx + ox, south * ky + oy, east * kx + ox, north * ky + oy];
}

function union(all: readonly Bounds[]): Bounds {
  return all.reduce(
    ([west, south, east, north], [x1, y1, x2, y2]): Bounds => [
      Math.min(west, x1),
      Math.min(south, y1),
      Math.max(east, x2),
      Math.max(north, y2)
    ],
    NOWHERE
  );
}
