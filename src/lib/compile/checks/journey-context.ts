import type { Draft, EventPart, PlacePart, RoutePart } from '../draft';
import type { Times } from '../reading/read-times';

/** What journeys refer to, by id, and the times of events. */
export type JourneyContext = {
  events: ReadonlyMap<string | undefined, EventPart>;
  places: ReadonlyMap<string | undefined, PlacePart>;
  routes: ReadonlyMap<string | undefined, RoutePart>;
  times: Times;
};

/** Indexes what the journeys of a draft refer to. */
export function journeyContext(draft: Draft, times: Times): JourneyContext {
  return {
    events: new Map(draft.events.map((event) => [event.fields.id, event])),
    places: new Map(draft.places.map((place) => [place.fields.id, place])),
    routes: new Map(draft.routes.map((route) => [route.fields.id, route])),
    times
  };
}

/** The place of an event. */
export function placeOf(
  event: string | undefined,
  { events, places }: JourneyContext
): PlacePart | undefined {
  return places.get(events.get(event)?.fields.place);
}
