import { NOTHING, orElse, type Part } from '../schemas/or-else';

/** The parts of a collection's JSON Schema that we read. */
type Fields = { properties: Record<string, Part>; required: string[] };
type Positions = {
  items: Positions | readonly unknown[];
  additionalItems?: unknown;
  maxItems?: unknown;
};
type Geometry = { properties: { coordinates: Positions } };
type Feature = Fields & {
  properties: { id: Part; geometry: { oneOf: unknown[] }; properties: Fields };
};
type Collection = { properties: { features: { items: Feature } } };

/** Geometries that takeGeometry reduces to their single part; the check reports those with several. */
const WRAPPED = {
  type: 'object',
  properties: {
    type: {
      enum: ['MultiPoint', 'MultiLineString', 'GeometryCollection'],
      description: 'A geometry of a single part counts as that part.'
    }
  },
  required: ['type']
};

/**
 * Turns the JSON Schema of what takeGeojson returns into that of a collection as a file may hold it: an editor must not flag what
 * the check only leaves out. So it allows foreign members, altitudes and columns without a value.
 */
export function asGeojson(schema: object): object {
  const collection = structuredClone(schema) as Collection;
  const feature = collection.properties.features.items;
  const { geometry, properties: row } = feature.properties;
  const geometries = [...geometry.oneOf] as Geometry[];
  for (const one of [collection, feature, row, ...geometries]) {
    Reflect.deleteProperty(one, 'additionalProperties');
  }
  // A number here is ignored in favour of the id among the properties.
  feature.required = feature.required.filter((name) => name !== 'id');
  feature.properties.id = orElse(feature.properties.id, { type: 'number' });
  for (const { properties } of geometries) openPositions(properties.coordinates);
  geometry.oneOf.push(WRAPPED);
  for (const [name, part] of Object.entries(row.properties)) {
    if (!row.required.includes(name)) row.properties[name] = orElse(part, ...NOTHING);
  }
  return collection;
}

/** Allows an altitude in every position. */
function openPositions(list: Positions): void {
  if (Array.isArray(list.items)) {
    delete list.additionalItems;
    delete list.maxItems;
  } else openPositions(list.items as Positions);
}
