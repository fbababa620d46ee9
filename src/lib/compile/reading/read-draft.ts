import type { z } from 'zod';
import { describeValue } from '../messages/describe-value';
import type { CopyPart, Draft, FeaturePart } from '../draft';
import { error, type Finding, type Spot } from '../messages/finding';
import { findingsFromZod } from '../messages/findings-from-zod';
import {
  atlasFrame,
  eventFrame,
  eventsFrame,
  featureFrame,
  featuresFrame,
  journeyFrame,
  storyFrame
} from '../schemas/frames';
import { dataAt, type Path } from './located';
import { FILE_NAMES, type Documents, type FileName } from './parse-files';
import { readPart, type Part } from './read-part';
import { actorSchema, originSchema } from '../schemas/schema-atlas';
import { claimSchema, expectedSchema, fixSchema } from '../schemas/schema-events';
import { placeGeometrySchema, placePropertiesSchema } from '../schemas/schema-places';
import { routeGeometrySchema, routePropertiesSchema } from '../schemas/schema-routes';
import { copySchema } from '../schemas/schema-copies';
import { sourceSchema } from '../schemas/schema-sources';
import { stepSchema } from '../schemas/schema-story';

/** Reads the documents by their schemas; anything malformed is reported and left out of the draft. */
export function readDraft(
  documents: Documents,
  unread: ReadonlySet<FileName>
): { draft: Draft; findings: Finding[] } {
  const findings: Finding[] = [];

  const read = <Shape extends z.ZodRawShape>(
    schema: z.ZodObject<Shape, z.core.$strict>,
    spot: Spot
  ): Part<z.infer<typeof schema>> => {
    const document = documents.get(spot.file);
    if (!document) return { ...spot, fields: {}, faulty: new Set() };
    const { part, findings: found } = readPart(schema, document, spot);
    findings.push(...found);
    return part;
  };
  const dataOf = (spot: Spot): unknown => dataAt(documents.get(spot.file)?.value, spot.path);
  const itemsOf = (file: FileName, ...path: Path): Spot[] => {
    const list = dataOf({ file, path });
    return Array.isArray(list) ? list.map((_, i) => ({ file, path: [...path, i] })) : [];
  };
  const readFeature = <Geometry, Shape extends z.ZodRawShape>(
    spot: Spot,
    geometrySchema: z.ZodType<Geometry>,
    propertiesSchema: z.ZodObject<Shape, z.core.$strict>
  ): FeaturePart<{ geometry: Geometry; properties: z.infer<typeof propertiesSchema> }> => {
    const frame = read(featureFrame, spot);
    const at = { file: spot.file, path: [...spot.path, 'geometry'] };
    const geometry = geometrySchema.safeParse(dataOf(at));
    if (!geometry.success) findings.push(...findingsFromZod(geometry.error.issues, dataOf(at), at));
    const { id } = frame.fields;
    return {
      ...frame,
      fields: id === undefined ? {} : { id },
      geometry: geometry.data,
      properties: read(propertiesSchema, { ...spot, path: [...spot.path, 'properties'] })
    };
  };

  const [atlasFile, sourcesFile, copiesFile, placesFile, routesFile, eventsFile, storyFile] =
    FILE_NAMES;
  for (const file of [placesFile, routesFile]) read(featuresFrame, { file, path: [] });
  read(eventsFrame, { file: eventsFile, path: [] });
  const sources = documents.get(sourcesFile)?.value;
  if (sources !== undefined && !Array.isArray(sources)) {
    const message = `expected a list of sources, found ${describeValue(sources)}`;
    findings.push(error({ file: sourcesFile, path: [] }, [], message));
  }

  const readSources = (): Pick<Draft, 'sources' | 'copies'> => {
    const kept = documents.get(copiesFile)?.value ?? {};
    if (!isMap(kept)) {
      const message = `expected a map from the ids of sources, found ${describeValue(kept)}`;
      findings.push(error({ file: copiesFile, path: [] }, [], message));
    }
    const copies = (isMap(kept) ? Object.keys(kept) : []).map((id) => ({
      id,
      part: read(copySchema, { file: copiesFile, path: [id] })
    }));
    const byId = new Map(copies.map(({ id, part }) => [id, part]));
    const without = (id = ''): CopyPart => ({
      file: copiesFile,
      path: [id],
      fields: {},
      faulty: new Set()
    });
    const parts = itemsOf(sourcesFile).map((spot) => read(sourceSchema, spot));
    const sourceParts = parts.map((part) => {
      const { id } = part.fields;
      return { ...part, copy: byId.get(id ?? '') ?? without(id) };
    });
    return { sources: sourceParts, copies };
  };

  const draft: Draft = {
    unread,
    atlas: read(atlasFrame, { file: atlasFile, path: [] }),
    actors: itemsOf(atlasFile, 'actors').map((spot) => read(actorSchema, spot)),
    origins: itemsOf(atlasFile, 'origins').map((spot) => read(originSchema, spot)),
    ...readSources(),
    places: itemsOf(placesFile, 'features').map((spot) =>
      readFeature(spot, placeGeometrySchema, placePropertiesSchema)
    ),
    routes: itemsOf(routesFile, 'features').map((spot) =>
      readFeature(spot, routeGeometrySchema, routePropertiesSchema)
    ),
    events: itemsOf(eventsFile, 'events').map((spot) => ({
      ...read(eventFrame, spot),
      claims: itemsOf(eventsFile, ...spot.path, 'claims').map((at) => read(claimSchema, at))
    })),
    journeys: itemsOf(eventsFile, 'journeys').map((spot) => ({
      ...read(journeyFrame, spot),
      fixes: itemsOf(eventsFile, ...spot.path, 'fixes').map((at) => read(fixSchema, at)),
      expected: itemsOf(eventsFile, ...spot.path, 'expected').map((at) => read(expectedSchema, at))
    })),
    story: documents.has(storyFile)
      ? {
          ...read(storyFrame, { file: storyFile, path: [] }),
          steps: itemsOf(storyFile, 'steps').map((spot) => read(stepSchema, spot))
        }
      : null
  };
  return { draft, findings };
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
