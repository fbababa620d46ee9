import type { z } from 'zod';
import type { atlasFrame, eventFrame, journeyFrame, storyFrame } from './schemas/frames';
import type { FileName } from './reading/parse-files';
import type { Part } from './reading/read-part';
import type { ActorFields, OriginFields } from './schemas/schema-atlas';
import type { ClaimFields, ExpectedFields, FixFields } from './schemas/schema-events';
import type { PlaceFields } from './schemas/schema-places';
import type { RouteFields } from './schemas/schema-routes';
import type { CopyFields } from './schemas/schema-copies';
import type { SourceFields } from './schemas/schema-sources';
import type { StepFields } from './schemas/schema-story';

/** A claim as written. */
export type ClaimPart = Part<ClaimFields>;
/** An event as written. */
export type EventPart = Part<z.infer<typeof eventFrame>> & { claims: ClaimPart[] };
/** A fix as written. */
export type FixPart = Part<FixFields>;
/** Where a traveller is expected, as written. */
export type ExpectedPart = Part<ExpectedFields>;
/** A journey as written. */
export type JourneyPart = Part<z.infer<typeof journeyFrame>> & {
  fixes: FixPart[];
  expected: ExpectedPart[];
};

/** A GeoJSON feature, with its properties as a separate part; a malformed geometry is left out. */
export type FeaturePart<Feature extends { geometry: unknown; properties: unknown }> = Part<{
  id: string;
}> & {
  geometry: Feature['geometry'] | undefined;
  properties: Part<Feature['properties']>;
};
/** A place as written. */
export type PlacePart = FeaturePart<PlaceFields>;
/** A route as written. */
export type RoutePart = FeaturePart<RouteFields>;

/** What copies.yaml holds about a source, as written; empty if it has no entry. */
export type CopyPart = Part<CopyFields>;
/** A source as written, with its entry in copies.yaml. */
export type SourcePart = Part<SourceFields> & { copy: CopyPart };

/** A step of the story as written. */
export type StepPart = Part<StepFields>;
/** The story as written. */
export type StoryPart = Part<z.infer<typeof storyFrame>> & { steps: StepPart[] };

/** An atlas as written, read part by part: each part holds its well-formed fields. */
export type Draft = {
  /** The files that could not be read at all: their contents are unknown. */
  unread: ReadonlySet<FileName>;
  atlas: Part<z.infer<typeof atlasFrame>>;
  actors: Part<ActorFields>[];
  origins: Part<OriginFields>[];
  sources: SourcePart[];
  /** The entries of copies.yaml, by the id of a source that may not exist. */
  copies: { id: string; part: CopyPart }[];
  places: PlacePart[];
  routes: RoutePart[];
  events: EventPart[];
  journeys: JourneyPart[];
  /** Null if the atlas tells none. */
  story: StoryPart | null;
};

/** Every claim of the draft, with its event. */
export function claimsOf(draft: Draft): { claim: ClaimPart; event: EventPart }[] {
  return draft.events.flatMap((event) => event.claims.map((claim) => ({ claim, event })));
}

/** The zone in which an atlas's times are read if nothing nearer has one; UTC if the atlas has no readable zone. */
export function zoneOfAtlas({ atlas }: Draft): string {
  return atlas.fields.zone ?? 'UTC';
}
