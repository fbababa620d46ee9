import { placesAround, type AtlasIndex } from '$lib/core/index-atlas';
import type { AtlasWords } from '$lib/core/atlas-words';
import { wordsOf } from '$lib/core/words-of';
import type { Findable } from '$lib/core/view/findable';
import { authorNames } from '../source/source-words';

/** The kinds of things that can be found in an atlas. */
export type FoundKind = 'event' | 'place' | 'actor' | 'source' | 'journey';

/** The searchable text of one thing: its name, and what else leads to it. */
export type SearchDocument = {
  /** Its kind and its id, such as `place old-harbour`. */
  key: string;
  kind: FoundKind;
  /** Its id in the atlas. */
  id: string;
  title: string;
  /** Its other names, and the names of those who take part in it. */
  names: string;
};

/**
 * What a reader who knows the given events can find: those events, and the places, actors, sources and journeys that they name.
 * There is nothing else, so that the second clock reveals nothing.
 */
export function searchDocuments(
  index: AtlasIndex,
  words: AtlasWords,
  events: readonly Findable[]
): SearchDocument[] {
  const { atlas } = index;
  const actors = new Set(events.flatMap((known) => known.actors));
  const places = new Set(
    events.flatMap(({ place }) => (place === null ? [] : placesAround(index, place)))
  );
  const sources = new Set(events.flatMap((known) => known.sources));
  const happened = new Set(events.map(({ event }) => event.id));
  const namesOf = (id: string | null) => {
    const place = index.places.get(id ?? '');
    const thing = place ?? index.actors.get(id ?? '');
    if (!thing) return [];
    const { names } = wordsOf(words, place ? 'places' : 'actors', thing.id);
    return [thing.name, ...Object.values(names)];
  };
  const make = (kind: FoundKind, id: string, title: string, names: readonly string[]) => ({
    key: `${kind} ${id}`,
    kind,
    id,
    title,
    names: names.join(' ')
  });
  return [
    ...events.map(({ event, title, place, actors: who }) =>
      make('event', event.id, title, [place, ...who].flatMap(namesOf))
    ),
    ...atlas.places
      .filter(({ id }) => places.has(id))
      .map(({ id, name }) => {
        const { names, aliases } = wordsOf(words, 'places', id);
        return make('place', id, name, [...Object.values(names), ...aliases]);
      }),
    ...atlas.actors
      .filter(({ id }) => actors.has(id))
      .map(({ id, name }) => {
        const { names, role = '' } = wordsOf(words, 'actors', id);
        return make('actor', id, name, [...Object.values(names), role]);
      }),
    ...atlas.sources
      .filter(({ id }) => sources.has(id))
      .map(({ id, title, container, publisher, author }) =>
        make('source', id, title, [container ?? '', publisher ?? '', ...authorNames(author)])
      ),
    ...atlas.journeys
      .filter(({ fixes }) => fixes.some(({ event }) => happened.has(event)))
      .map(({ id, name, traveller }) => make('journey', id, name, namesOf(traveller)))
  ];
}
