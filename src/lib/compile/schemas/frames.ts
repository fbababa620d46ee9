import { z } from 'zod';
import { atlasSchema } from './schema-atlas';
import { eventSchema, eventsSchema, journeySchema } from './schema-events';
import { placeSchema, placesSchema } from './schema-places';
import { storySchema } from './schema-story';

/*
 * The frames read what surrounds the items of a list: each item is then read as a separate part, so that one bad item does not hide
 * the others.
 */

const items = z.array(z.unknown(), 'a list');

/** Of atlas.yaml. */
export const atlasFrame = atlasSchema.extend({
  actors: items.exactOptional(),
  origins: items.exactOptional()
});

/** Of places and of routes. */
export const featuresFrame = placesSchema.extend({ features: items });
/** Of a place or a route. */
export const featureFrame = placeSchema.extend({
  geometry: z.unknown().exactOptional(),
  properties: z.unknown().exactOptional()
});

/** Of events.yaml. */
export const eventsFrame = eventsSchema.extend({ events: items, journeys: items.exactOptional() });
/** Of an event. */
export const eventFrame = eventSchema.extend({ claims: items.min(1, 'at least one claim') });
/** Of a journey. */
export const journeyFrame = journeySchema.extend({
  fixes: items.min(1, 'at least one fix'),
  expected: items.exactOptional()
});

/** Of story.yaml. */
export const storyFrame = storySchema.extend({ steps: items.min(1, 'at least one step') });
