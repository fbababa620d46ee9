import type { Feature, Geometry } from 'geojson';
import type { Format } from '../../format';
import { readJson } from '../../read-json';
import { bringFeatures } from '../bring-features';
import type { MapFeature } from '../map-feature';

/** GeoJSON (RFC 7946), as geojson.io, QGIS and many others write it. */
export const geojsonFormat: Format = {
  id: 'geojson',
  name: 'GeoJSON',
  known: 'a file that ends in .geojson, or JSON whose type is FeatureCollection',
  knows: ({ name, text }) =>
    /\.geojson$/i.test(name) ||
    (/\.json$/i.test(name) && /"type"\s*:\s*"FeatureCollection"/.test(text.slice(0, 2000))),
  read: (file, context) => {
    const { value, issue } = readJson(file.text);
    if (value === null) return { value, issue };
    const { type, features, name } = value as {
      type?: unknown;
      features?: unknown;
      name?: unknown;
    };
    if (type !== 'FeatureCollection' || !Array.isArray(features)) {
      const found = typeof type === 'string' ? `a ${type}` : 'no type';
      return {
        value: null,
        issue: `expected a FeatureCollection, as in {"type": "FeatureCollection", "features": []}, found ${found}`
      };
    }
    const map = {
      format: 'GeoJSON',
      unit: 'feature',
      features: features.map(asFeature),
      ...(typeof name === 'string' && { title: name })
    };
    return { value: bringFeatures(file, map, context) };
  }
};

const GEOMETRIES = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon'
];

/** Whatever stands in the list as a feature: of what is none, one without anything. */
function asFeature(given: unknown): MapFeature {
  const { type, id, geometry, properties } = Object(given) as Partial<Feature>;
  const isRead = geometry === null || geometry === undefined || isGeometry(geometry);
  return {
    geometry: isGeometry(geometry) ? geometry : null,
    ...(!isRead && {
      fault:
        'expected a geometry, as in {"type": "Point", "coordinates": [134.1, 48.2]}, found another'
    }),
    ...(type !== 'Feature' && { fault: 'expected a Feature, found none' }),
    properties: typeof properties === 'object' && properties !== null ? properties : {},
    ...((typeof id === 'string' || typeof id === 'number') && { id: String(id) })
  };
}

function isGeometry(given: unknown): given is Geometry {
  const { type, coordinates, geometries } = Object(given) as Record<string, unknown>;
  if (type === 'GeometryCollection')
    return Array.isArray(geometries) && geometries.every(isGeometry);
  const depth = GEOMETRIES.indexOf(String(type));
  // A point has one level of lists, and each kind that follows has the levels of its positions.
  return depth >= 0 && isNested(coordinates, [1, 2, 2, 3, 3, 4][depth] ?? 0);
}

function isNested(value: unknown, levels: number): boolean {
  if (levels === 0) return typeof value === 'number';
  return Array.isArray(value) && value.every((one) => isNested(one, levels - 1));
}
