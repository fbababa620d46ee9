import type { WholeAtlas } from './atlas';
import type { AtlasWords } from './atlas-words';

const indexes = new WeakMap<WholeAtlas, AtlasWords>();

/** The words of a whole atlas, by kind and id; made once per atlas. */
export function indexWords(atlas: WholeAtlas): AtlasWords {
  const words = indexes.get(atlas) ?? makeIndex(atlas);
  indexes.set(atlas, words);
  return words;
}

function makeIndex({ events, sources, places, actors, routes }: WholeAtlas): AtlasWords {
  const byId = <T extends { id: string }>(things: readonly T[]) =>
    new Map(things.map((thing) => [thing.id, thing]));
  return {
    events: byId(events),
    claims: byId(events.flatMap(({ claims }) => claims)),
    sources: byId(sources),
    places: byId(places),
    actors: byId(actors),
    routes: byId(routes)
  };
}
