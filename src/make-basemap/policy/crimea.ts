import { feature, mesh } from 'topojson-client';
import type { MultiPolygon } from 'geojson';
import type { MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import type { TopoCountry, WorldTopology } from '../sources/world-topology';
import { ringContains } from '../geo/ring-contains';
import { linesOf, polygonsOf, type Line, type Point } from '../geo/shapes';

/** A point inside Crimea that identifies its polygon. */
const SIMFEROPOL: Point = [34.1, 44.95];

/**
 * world-atlas counts Crimea as Russia at every scale. Moves its polygon to Ukraine, in place, and returns the line
 * across the isthmus that used to part the two, to be drawn as disputed.
 */
export function giveCrimeaToUkraine(topology: WorldTopology): Line[] {
  const find = (name: string) =>
    topology.objects.countries.geometries.find((g) => (g as TopoCountry).properties?.name === name);
  const russia = find('Russia') as TopoMultiPolygon;
  const ukraine = find('Ukraine') as TopoMultiPolygon;
  const shapes = polygonsOf(feature(topology, russia).geometry as MultiPolygon);
  const index = shapes.findIndex(([outer]) => ringContains(outer, SIMFEROPOL));
  const crimea = russia.arcs[index];
  if (!crimea)
    throw new Error('world-atlas: expected a polygon of Russia around Simferopol, found none');
  const isthmus = mesh(
    topology,
    { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: crimea }, ukraine] },
    (a, b) => a !== b
  );
  russia.arcs.splice(index, 1);
  ukraine.arcs.push(crimea);
  return linesOf(isthmus);
}
