import { NOTHING, orElse, type Part } from '../schemas/or-else';

/** The parts of the JSON Schema of a collection that are looked at. */
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

/** What takeGeometry reads as the single part of it; that there is only one is for the check to say. */
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
 * The JSON Schema of a collection as it may stand in a file, of that of what takeGeojson makes of it: an editor must not mark
 * what the check only leaves out. So there may be foreign members, altitudes and columns without a value.
 */
export function asGeojson(schema: object): object {
  const collection = structuredClone(schema) as Collection;
  const feature = collection.properties.features.items;
  const { geometry, properties: row } = feature.properties;
  const geometries = [...geometry.oneOf] as Geometry[];
  for (const one of [collection, feature, row, ...geometries]) {
    Reflect.deleteProperty(one, 'additionalProperties');
  }
  // A number is passed over for the id among the properties.
  feature.required = feature.required.filter((name) => name !== 'id');
  feature.properties.id = orElse(feature.properties.id, { type: 'number' });
  for (const { properties } of geometries) openPositions(properties.coordinates);
  geometry.oneOf.push(WRAPPED);
  for (const [name, part] of Object.entries(row.properties)) {
    if (!row.required.includes(name)) row.properties[name] = orElse(part, ...NOTHING);
  }
  return collection;
}

/** A position may have an altitude. */
function openPositions(list: Positions): void {
  if (Array.isArray(list.items)) {
    delete list.additionalItems;
    delete list.maxItems;
  } else openPositions(list.items as Positions);
}
