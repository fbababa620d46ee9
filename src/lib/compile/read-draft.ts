import { z } from 'zod';
import { describeValue } from './describe-value';
import { error, type Finding, type Spot } from './finding';
import { dataAt, type Path } from './located';
import { FILE_NAMES, type Documents, type FileName } from './parse-files';
import { readPart, type Part } from './read-part';
import * as atlasFile from './schema-atlas';
import * as eventsFile from './schema-events';
import * as placesFile from './schema-places';
import * as routesFile from './schema-routes';
import { sourceSchema, type SourceFields } from './schema-sources';

export type ClaimPart = Part<eventsFile.ClaimFields>;
export type EventPart = Part<z.infer<typeof eventFrame>> & { claims: ClaimPart[] };
export type FixPart = Part<eventsFile.FixFields>;
export type JourneyPart = Part<z.infer<typeof journeyFrame>> & { fixes: FixPart[] };

/** A GeoJSON feature: its id, and its geometry and properties as parts of their own. */
export type FeaturePart<Geometry, Properties> = Spot & {
  id: string | undefined;
  geometry: Part<Geometry>['fields'];
  properties: Part<Properties>;
};
export type PlacePart = FeaturePart<
  placesFile.PlaceFields['geometry'],
  placesFile.PlaceFields['properties']
>;

export type RoutePart = FeaturePart<
  routesFile.RouteFields['geometry'],
  routesFile.RouteFields['properties']
>;

/** An atlas as it was written, read part by part: each part holds what is well-formed in it. */
export type Draft = {
  /** The files that could not be read at all: nothing is known of what they hold. */
  unread: ReadonlySet<FileName>;
  atlas: Part<z.infer<typeof atlasFrame>>;
  actors: Part<atlasFile.ActorFields>[];
  origins: Part<atlasFile.OriginFields>[];
  sources: Part<SourceFields>[];
  places: PlacePart[];
  routes: RoutePart[];
  events: EventPart[];
  journeys: JourneyPart[];
};

// The frames read what is around the items of a list, which are parts of their own.
const items = z.array(z.unknown(), 'a list');
const atlasFrame = atlasFile.atlasSchema.extend({
  actors: items.exactOptional(),
  origins: items.exactOptional()
});
const featuresFrame = placesFile.placesSchema.extend({ features: items });
const featureFrame = placesFile.placeSchema.extend({
  geometry: z.unknown(),
  properties: z.unknown()
});
const eventsFrame = eventsFile.eventsSchema.extend({
  events: items,
  journeys: items.exactOptional()
});
const eventFrame = eventsFile.eventSchema.extend({ claims: items.min(1, 'at least one claim') });
const journeyFrame = eventsFile.journeySchema.extend({ fixes: items.min(1, 'at least one fix') });
