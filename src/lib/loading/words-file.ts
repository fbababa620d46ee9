import type { Atlas, WholeAtlas } from '$lib/core/atlas';
import type { AtlasWords, WordKind, WordsByKind } from '$lib/core/atlas-words';
import { historyOf } from '$lib/core/evidence/claims-history';
import { rowsOf } from '$lib/core/evidence/rows-of';
import { indexAtlas } from '$lib/core/index-atlas';
import { STRETCH_LENGTH } from '$lib/core/evidence/stretch-length';
import { packRows, unpackRows, type PackedRows } from './pack-rows';
import { WORD_FIELDS } from './word-fields';

/**
 * The words of a stretch of an atlas, as their file beside the pages holds them: of each list the same number of things from the same
 * position on, and of all claims of those events. They are in the atlas's order, which names them.
 */
export type WordsFile = {
  /** The id and the version of the atlas. */
  atlas: string;
  version: string;
  words: { [K in WordKind]: PackedRows<WordsByKind[K]> };
};

/** The file of words with a number, counted from 0. */
export function toWordsFile(atlas: WholeAtlas, number: number): WordsFile {
  const { events, sources, places, actors, routes } = stretchOf(atlas, number);
  return {
    atlas: atlas.id,
    version: atlas.version,
    words: {
      events: packWords('events', events),
      claims: packWords(
        'claims',
        events.flatMap(({ claims }) => claims)
      ),
      sources: packWords('sources', sources),
      places: packWords('places', places),
      actors: packWords('actors', actors),
      routes: packWords('routes', routes)
    }
  };
}

/** The words that the file with a number holds, for the atlas that it belongs to. What the file says is taken as it is. */
export function fromWordsFile(atlas: Atlas, number: number, { words }: WordsFile): AtlasWords {
  const { events, sources, places, actors, routes } = stretchOf(atlas, number);
  return {
    events: named(events, words.events),
    claims: named(
      events.flatMap(({ claims }) => claims),
      words.claims
    ),
    sources: named(sources, words.sources),
    places: named(places, words.places),
    actors: named(actors, words.actors),
    routes: named(routes, words.routes)
  };
}

/** The things of a stretch. Throws if one of its events is not at hand, since their order names their words. */
function stretchOf<T extends Atlas>(atlas: T, number: number) {
  const of = <L>(list: readonly L[]) =>
    list.slice(number * STRETCH_LENGTH, (number + 1) * STRETCH_LENGTH);
  const history = historyOf(indexAtlas(atlas));
  const events = rowsOf(number, history.rows).map((row) => {
    const event = history.event(row);
    if (!event) throw new Error(`event ${row} of ${atlas.id} is not at hand`);
    return event as T['events'][number];
  });
  return {
    events,
    sources: of<T['sources'][number]>(atlas.sources),
    places: of<T['places'][number]>(atlas.places),
    actors: of<T['actors'][number]>(atlas.actors),
    routes: of<T['routes'][number]>(atlas.routes)
  };
}

function packWords<K extends WordKind>(
  kind: K,
  things: readonly WordsByKind[K][]
): PackedRows<WordsByKind[K]> {
  const fields: readonly string[] = WORD_FIELDS[kind];
  return packRows(
    things.map(
      (thing) =>
        Object.fromEntries(
          Object.entries(thing).filter(([field]) => fields.includes(field))
        ) as WordsByKind[K]
    )
  );
}

function named<T extends object>(
  things: readonly { id: string }[],
  columns: PackedRows<T>
): Map<string, T> {
  const rows = unpackRows(columns);
  // Where none of them has words there are no columns, and so no rows.
  return new Map(things.map(({ id }, i) => [id, rows[i] ?? ({} as T)]));
}
