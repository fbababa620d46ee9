import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { indexCountries, type Countries } from '../lib/compile/index-countries';

const FILE = 'world-atlas/countries-10m.json';

let countries: Countries | undefined;

/** The countries of world-atlas at 1:10 million, read once, when first asked for. */
export function readCountries(): Countries {
  return (countries ??= indexCountries(readFeatures()));
}

function readFeatures() {
  const file = createRequire(import.meta.url).resolve(FILE);
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
    countries: GeometryCollection;
  }>;
  const all = feature(topology, topology.objects.countries);
  return (all as FeatureCollection<Polygon | MultiPolygon>).features;
}
