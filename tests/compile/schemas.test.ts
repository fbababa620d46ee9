import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { atlasSchema } from '../../src/lib/compile/schemas/schema-atlas';
import { copiesSchema } from '../../src/lib/compile/schemas/schema-copies';
import { eventsSchema } from '../../src/lib/compile/schemas/schema-events';
import { placesSchema } from '../../src/lib/compile/schemas/schema-places';
import { routesSchema } from '../../src/lib/compile/schemas/schema-routes';
import { sourcesSchema } from '../../src/lib/compile/schemas/schema-sources';
import { storySchema } from '../../src/lib/compile/schemas/schema-story';

type Schema = z.core.JSONSchema.BaseSchema;

/** The paths of all fields without a description. GeoJSON's own are described by RFC 7946. */
function undescribed(schema: Schema, way: string): string[] {
  const inner = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    if (typeof field === 'boolean') return [];
    const here = `${way}.${name}`;
    const isGeometry = way.endsWith('.geometry');
    const isLeft = isGeometry || field.description ? [] : [here];
    return [...isLeft, ...undescribed(field, here)];
  });
  const item = schema.items;
  const isOne = typeof item === 'object' && !Array.isArray(item);
  return isOne ? [...inner, ...undescribed(item, `${way}[]`)] : inner;
}

describe('the schemas of the files', () => {
  it.each([
    ['atlas.yaml', atlasSchema],
    ['sources.json', sourcesSchema],
    ['copies.yaml', copiesSchema],
    ['places.geojson', placesSchema],
    ['routes.geojson', routesSchema],
    ['events.yaml', eventsSchema],
    ['story.yaml', storySchema]
  ])('of %s describe every field, and refuse unknown ones', (name, schema) => {
    const json = z.toJSONSchema(schema, { io: 'input' });
    expect(json.description).toBeTruthy();
    expect(undescribed(json, name)).toEqual([]);
    const { items, additionalProperties, properties } = json;
    // The items of a list are strict, and so are the values of a map keyed by ids.
    const outer = items ?? (properties ? json : additionalProperties);
    expect(outer).toMatchObject({ additionalProperties: false });
  });
});
