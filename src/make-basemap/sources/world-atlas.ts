import { feature, mesh } from 'topojson-client';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { GeometryObject } from 'topojson-specification';
import { linesOf, type Line } from '../geo/shapes';
import { readPackageJson } from './package-json';
import { giveCrimeaToUkraine } from '../policy/crimea';
import type { CountryProperties, TopoCountry, WorldTopology } from './world-topology';

/** The shape of a country; its id is its ISO 3166-1 numeric code. */
export type CountryShape = Feature<Polygon | MultiPolygon, CountryProperties> & { id?: string };

/** A stretch of land border and the names of the two countries that it separates. */
export interface BorderLine {
  between: [string, string];
  lines: Line[];
  /** Set by our own policy, whatever the source says. */
  disputed: boolean;
}

interface WorldAtlas {
  countries: CountryShape[];
  borders: BorderLine[];
}

/** Countries and land borders of world-atlas at 1:10 million, with Crimea moved out of Russia. */
export function readWorldAtlas(): WorldAtlas {
  const topology = readPackageJson<WorldTopology>('world-atlas/countries-10m.json');
  const isthmus = giveCrimeaToUkraine(topology);
  const { countries } = topology.objects;
  return {
    countries: feature(topology, countries).features as CountryShape[],
    borders: [
      ...borderLines(topology),
      { between: ['Ukraine', 'Ukraine'], lines: isthmus, disputed: true }
    ]
  };
}

/** One entry for each pair of neighbours, ordered by name, so that two builds agree. */
function borderLines(topology: WorldTopology): BorderLine[] {
  const pairs = new Map<string, [string, string]>();
  const nameOf = (shape: GeometryObject) => (shape as TopoCountry).properties?.name ?? '';
  const keyOf = (a: GeometryObject, b: GeometryObject) => [nameOf(a), nameOf(b)].sort().join('|');
  mesh(topology, topology.objects.countries, (a, b) => {
    if (a !== b) pairs.set(keyOf(a, b), [nameOf(a), nameOf(b)].sort() as [string, string]);
    return false;
  });
  return [...pairs.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, between]) => ({
      between,
      lines: linesOf(
        mesh(topology, topology.objects.countries, (a, b) => a !== b && keyOf(a, b) === key)
      ),
      disputed: false
    }));
}
