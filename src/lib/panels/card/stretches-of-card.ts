import type { Event } from '$lib/core/atlas';
import type { AtlasIndex } from '$lib/core/index-atlas';
import { stretchesOf } from '$lib/core/evidence/stretches-of';

/** The stretches in which the words on an event's card are: its own, and those of its sources, places, actors and outcome. */
export function stretchesOfCard(index: AtlasIndex, event: Event): number[] {
  const { claims, outcome } = event;
  return stretchesOf(index.atlas, {
    events: [event.id, index.eventsOfClaims.get(outcome?.settledBy ?? '')?.id],
    sources: claims.map(({ source }) => source),
    places: [event.place, ...claims.map(({ place }) => place)],
    actors: event.actors
  });
}
