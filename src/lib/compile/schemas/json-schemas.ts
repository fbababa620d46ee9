import { z } from 'zod';
import { asGeojson } from '../geojson/as-geojson';
import { asCsl } from '../sources/as-csl';
import type { FileName } from '../reading/parse-files';
import { atlasSchema } from './schema-atlas';
import { copiesSchema } from './schema-copies';
import { eventsSchema } from './schema-events';
import { placesSchema } from './schema-places';
import { routesSchema } from './schema-routes';
import { sourcesSchema } from './schema-sources';
import { storySchema } from './schema-story';

const SCHEMAS: Record<FileName, z.ZodType> = {
  'atlas.yaml': atlasSchema,
  'sources.json': sourcesSchema,
  'copies.yaml': copiesSchema,
  'places.geojson': placesSchema,
  'routes.geojson': routesSchema,
  'events.yaml': eventsSchema,
  'story.yaml': storySchema
};

/** The JSON Schema of each file of an atlas, by file name; draft 7, which editors support best. */
export function jsonSchemas(): Map<FileName, object> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      const strict = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
      return [name as FileName, { title: name, ...asInFile(name, strict) }];
    })
  );
}

function asInFile(name: string, schema: object): object {
  if (name.endsWith('.geojson')) return asGeojson(schema);
  return name === 'sources.json' ? asCsl(schema) : schema;
}

/** The name of the file that holds the JSON Schema of another: `events.schema.json` for `events.yaml`. */
export function schemaFileName(name: FileName): string {
  return name.replace(/\.\w+$/, '.schema.json');
}
