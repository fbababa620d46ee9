import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Line } from '$lib/core/journey';
import type { LonLat } from '$lib/core/lon-lat';
import { packNumbers, unpackNumbers, type PackedNumbers } from './pack-numbers';

/** Positions as they travel: their longitudes, then their latitudes. */
export type PackedPath = [longitudes: PackedNumbers, latitudes: PackedNumbers];

/** An area as it travels: the rings of its polygons. One of GeoJSON's other parts, a height or a bounding box, travels as it is. */
export type PackedArea =
  { type: 'Polygon' | 'MultiPolygon'; rings: PackedPath[][] } | Polygon | MultiPolygon;

/** What is packed of a line. */
export type PackedLine<T extends Line> = Omit<T, 'path' | 'measures'> & {
  path: PackedPath;
  measures: PackedNumbers;
};

/** A path as it travels. */
export function packPath(path: readonly Position[]): PackedPath {
  return [packNumbers(path.map(([x = 0]) => x)), packNumbers(path.map(([, y = 0]) => y))];
}

/** The path that was packed. */
export function unpackPath([longitudes, latitudes]: PackedPath): LonLat[] {
  const ys = unpackNumbers(latitudes);
  return unpackNumbers(longitudes).map((x, i) => [x, ys[i] ?? 0]);
}

/** A leg of a journey, or its expected way, as it travels. */
export function packLine<T extends Line>({ path, measures, ...rest }: T): PackedLine<T> {
  return { ...rest, path: packPath(path), measures: packNumbers(measures) };
}

/** The line that was packed. */
export function unpackLine<T extends Line>({ path, measures, ...rest }: PackedLine<T>): T {
  return { ...rest, path: unpackPath(path), measures: unpackNumbers(measures) } as unknown as T;
}

/** An area as it travels. */
export function packArea(area: Polygon | MultiPolygon): PackedArea {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const isFlat = polygons.flat(2).every((position) => position.length === 2);
  if (!isFlat || Object.keys(area).length > 2) return area;
  return { type: area.type, rings: polygons.map((rings) => rings.map(packPath)) };
}

/** The area that was packed. */
export function unpackArea(area: PackedArea): Polygon | MultiPolygon {
  if (!('rings' in area)) return area;
  const coordinates = area.rings.map((rings) => rings.map(unpackPath));
  const [only = []] = coordinates;
  return area.type === 'Polygon'
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates };
}
