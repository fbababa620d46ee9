import { feature } from 'topojson-client';
import { mesh } from 'topojson-client';
import type { MultiPolygon, Position } from 'geojson';
import type { MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import type { TopoCountry, WorldTopology } from '../sources/world-atlas.ts';
import { ringContains } from '../geo/ring-contains.ts';

/** A point inside Crimea, by which its polygon is known. */
const SIMFEROPOL: Position = [34.1, 44.95];

/**
 * world-atlas counts Crimea as Russia at every scale. Moves its polygon to Ukraine, in place, and returns the line
 * across the isthmus that used to part the two, to be drawn as disputed.
 */
export function giveCrimeaToUkraine(topology: WorldTopology): Position[][] {
	const find = (name: string) => topology.objects.countries.geometries.find((g) => (g as TopoCountry).properties?.name === name);
	const russia = find('Russia') as TopoMultiPolygon;
	const ukraine = find('Ukraine') as TopoMultiPolygon;
	const shapes = (feature(topology, russia).geometry as MultiPolygon).coordinates;
	const index = shapes.findIndex(([outer]) => ringContains(outer, SIMFEROPOL));
	if (index < 0) throw new Error('world-atlas: expected a polygon of Russia around Simferopol, found none');
	const crimea = russia.arcs[index];
	const isthmus = mesh(
		topology,
		{ type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: crimea }, ukraine] },
		(a, b) => a !== b
	).coordinates;
	russia.arcs.splice(index, 1);
	ukraine.arcs.push(crimea);
	return isthmus;
}
