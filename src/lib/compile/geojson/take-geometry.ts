import type { Path } from '../reading/located';

/** A geometry as the schemas know it, with the changes made to it. */
export type TakenGeometry = {
  geometry: unknown;
  /** The path in the file from the geometry to its coordinates. */
  way: Path;
  /** Whether a position had an altitude, which is dropped. */
  hadAltitude: boolean;
};

/** A geometry of one of these types with a single part becomes a geometry of this type. */
const SINGLE: Record<string, string> = {
  MultiPoint: 'Point',
  MultiLineString: 'LineString',
  MultiPolygon: 'Polygon'
};

/**
 * Reads a geometry of RFC 7946. One with a single part becomes that part: QGIS and others write a point or a line as a
 * multi-geometry of one, and maps made from KML as a collection of one. Altitudes are dropped. Anything else is returned unchanged,
 * for its schema to refuse.
 */
export function takeGeometry(geometry: unknown): TakenGeometry {
  const { type, coordinates, geometries } = (geometry ?? {}) as Record<string, unknown>;
  if (type === 'GeometryCollection' && Array.isArray(geometries) && geometries.length === 1) {
    const taken = takeGeometry(geometries[0]);
    return { ...taken, way: ['geometries', 0, ...taken.way] };
  }
  const way = ['coordinates'];
  if (typeof type !== 'string' || !Array.isArray(coordinates)) {
    return { geometry, way, hadAltitude: false };
  }
  const single = coordinates.length === 1 ? SINGLE[type] : undefined;
  const whole: unknown = single ? coordinates[0] : coordinates;
  const hadAltitude = hasAltitude(whole);
  return {
    geometry: {
      ...(geometry as object),
      type: single ?? type,
      coordinates: hadAltitude ? flat(whole) : whole
    },
    way: single ? [...way, 0] : way,
    hadAltitude
  };
}

function isPosition(part: unknown): part is number[] {
  return (
    Array.isArray(part) && part.length >= 2 && part.every((number) => typeof number === 'number')
  );
}

function hasAltitude(part: unknown): boolean {
  if (isPosition(part)) return part.length > 2;
  return Array.isArray(part) && part.some(hasAltitude);
}

function flat(part: unknown): unknown {
  if (isPosition(part)) return part.slice(0, 2);
  return Array.isArray(part) ? part.map(flat) : part;
}
