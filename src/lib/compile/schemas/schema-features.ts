import { z } from 'zod';
import { id, listOf } from './schema-parts';
import { strictFields } from './strict-fields';

/** A GeoJSON feature (RFC 7946), whose `id` is described by what names it. */
export function featureSchema<Geometry extends z.ZodType, Properties extends z.ZodType>(
  geometry: Geometry,
  properties: Properties,
  idDescription: string
) {
  return strictFields({
    type: z.literal('Feature', '"Feature"').describe('Always Feature.'),
    id: id.describe(idDescription),
    geometry,
    properties
  });
}

/** A file of GeoJSON features. */
export function featureCollectionSchema<Feature extends z.ZodType>(
  feature: Feature,
  description: string
) {
  return strictFields({
    type: z
      .literal('FeatureCollection', '"FeatureCollection"')
      .describe('Always FeatureCollection.'),
    features: listOf(feature).describe(description)
  });
}
