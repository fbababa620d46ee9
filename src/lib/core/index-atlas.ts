import type { Actor, Atlas, Claim, Event, Origin, Place, Source } from './atlas';
import type { Route } from './journey';

/** An atlas with lookups by id. */
export type AtlasIndex = {
  atlas: Atlas;
  actors: Map<string, Actor>;
  origins: Map<string, Origin>;
  sources: Map<string, Source>;
  /** The same by their slugs. */
  sourcesBySlug: Map<string, Source>;
  places: Map<string, Place>;
  routes: Map<string, Route>;
  events: Map<string, Event>;
  claims: Map<string, Claim>;
  /** The events by the ids of their claims. */
  eventsOfClaims: Map<string, Event>;
  /** The expectations by the id of the event that settled them. */
  expectations: Map<string, Event[]>;
  /** Whether a source gives the time at which it came out. */
  givesHours: boolean;
};

const indexes = new WeakMap<Atlas, AtlasIndex>();

/** Indexes an atlas by id. Call it once per atlas. */
export function indexAtlas(atlas: Atlas): AtlasIndex {
  const index = indexes.get(atlas) ?? makeIndex(atlas);
  indexes.set(atlas, index);
  return index;
}

function makeIndex(atlas: Atlas): AtlasIndex {
  const byId = <T extends { id: string }>(things: T[]) =>
    new Map(things.map((thing) => [thing.id, thing]));
  const index: AtlasIndex = {
    atlas,
    actors: byId(atlas.actors),
    origins: byId(atlas.origins),
    sources: byId(atlas.sources),
    sourcesBySlug: new Map(atlas.sources.map((source) => [source.slug, source])),
    places: byId(atlas.places),
    routes: byId(atlas.routes),
    events: new Map(),
    claims: new Map(),
    eventsOfClaims: new Map(),
    expectations: new Map(),
    givesHours: atlas.sources.some(({ publishedAt }) => publishedAt !== undefined)
  };
  for (const event of atlas.events) addEvent(index, event);
  return index;
}

/** Adds an event to the lookups, with its claims. */
export function addEvent(index: AtlasIndex, event: Event): void {
  index.events.set(event.id, event);
  for (const claim of event.claims) {
    index.claims.set(claim.id, claim);
    index.eventsOfClaims.set(claim.id, event);
  }
  const settler = event.outcome?.event;
  if (settler === undefined) return;
  const others = index.expectations.get(settler);
  if (others) others.push(event);
  else index.expectations.set(settler, [event]);
}

/** Takes an event out of the lookups again. */
export function removeEvent(index: AtlasIndex, event: Event): void {
  index.events.delete(event.id);
  for (const { id } of event.claims) {
    index.claims.delete(id);
    index.eventsOfClaims.delete(id);
  }
  const settler = event.outcome?.event ?? '';
  const others = (index.expectations.get(settler) ?? []).filter((one) => one !== event);
  if (others.length > 0) index.expectations.set(settler, others);
  else index.expectations.delete(settler);
}

/** The place and those that contain it, by the atlas's own `within`, from the innermost out. */
export function placesAround(index: AtlasIndex, place: string): string[] {
  const around = new Set<string>();
  for (let id: string | undefined = place; id && !around.has(id);) {
    around.add(id);
    id = index.places.get(id)?.within;
  }
  return [...around];
}

/** Whether the place `inner` is `outer` or lies within it. */
export function placeContains(index: AtlasIndex, outer: string, inner: string): boolean {
  return placesAround(index, inner).includes(outer);
}
