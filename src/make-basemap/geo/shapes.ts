import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';

/** Longitude and latitude in degrees. */
export type Point = [longitude: number, latitude: number];
/** Two points or more, in order. */
export type Line = Point[];
/** Closed rings: the outer one, then holes. */
export type Rings = [outer: Line, ...holes: Line[]];

/** The polygons of a GeoJSON geometry, whose types declare positions only as `number[]`. */
export function polygonsOf(geometry: Polygon | MultiPolygon): Rings[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.filter((rings) => rings.length > 0) as Rings[];
}

/** The lines of a GeoJSON geometry. */
export function linesOf(geometry: LineString | MultiLineString): Line[] {
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  return lines as Line[];
}

/** Every two neighbouring points of a line, in order. */
export function* segments(line: Line): Generator<[from: Point, to: Point]> {
  let from: Point | undefined;
  for (const to of line) {
    if (from) yield [from, to];
    from = to;
  }
}
