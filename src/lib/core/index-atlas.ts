import type { Actor, Atlas, Event, Origin, Place, Route, Source } from './atlas';

/** An atlas with its things to be found by id. */
export type AtlasIndex = {
  atlas: Atlas;
  actors: Map<string, Actor>;
  origins: Map<string, Origin>;
  sources: Map<string, Source>;
  places: Map<string, Place>;
  routes: Map<string, Route>;
  events: Map<string, Event>;
};

/** Indexes an atlas by the ids of its things. */
export function indexAtlas(atlas: Atlas): AtlasIndex {
  const byId = <T extends { id: string }>(things: T[]) =>
    new Map(things.map((thing) => [thing.id, thing]));
  return {
    atlas,
    actors: byId(atlas.actors),
    origins: byId(atlas.origins),
    sources: byId(atlas.sources),
    places: byId(atlas.places),
    routes: byId(atlas.routes),
    events: byId(atlas.events)
  };
}

/** Whether the place `inner` is `outer` or lies within it, by the atlas's own `within`. */
export function placeContains(index: AtlasIndex, outer: string, inner: string): boolean {
  const seen = new Set<string>();
  for (let id: string | undefined = inner; id && !seen.has(id);) {
    if (id === outer) return true;
    seen.add(id);
    id = index.places.get(id)?.within;
  }
  return false;
}
