import type { ActorWords, ClaimWords, EventWords, PlaceWords, SourceWords } from './atlas';
import type { RouteWords } from './journey';

/** The words of each kind of thing. */
export type WordsByKind = {
  events: EventWords;
  claims: ClaimWords;
  sources: SourceWords;
  places: PlaceWords;
  actors: ActorWords;
  routes: RouteWords;
};

/** A kind of thing that has words. */
export type WordKind = keyof WordsByKind;

/** Words of an atlas, by kind and id: of all its things, or in a browser of those whose words have come. */
export type AtlasWords = { [K in WordKind]: Map<string, WordsByKind[K]> };
