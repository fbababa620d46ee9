import { unknownPublisher } from '#words/publisher';
import { foundEvent, foundSource, legsOf } from '#words/search';
import { eventTime } from '$lib/core/wording/event-time';
import type { AtlasIndex } from '$lib/core/index-atlas';
import type { AtlasWords } from '$lib/core/atlas-words';
import { wordsOf } from '$lib/core/words-of';
import type { EventFacts } from '$lib/core/evidence/event-facts';
import { isStay } from '$lib/core/movement/is-stay';
import type { KnownJourney } from '$lib/core/movement/known-journey';
import { publisherName } from '$lib/core/evidence/publisher-name';
import { publishedWords } from '$lib/core/wording/published-words';
import { isolate } from '$lib/core/text/isolate';
import type { SearchDocument } from './search-documents';

/** What the reader knows by the second clock: the events by id, and the journeys. */
type Known = {
  events: { get(id: string): EventFacts | undefined };
  journeys: readonly KnownJourney[];
};

/** The description of a result, besides its name; empty if there is nothing to say. */
export function foundWords(
  index: AtlasIndex,
  words: AtlasWords,
  { events, journeys }: Known,
  { kind, id }: SearchDocument
): string {
  switch (kind) {
    case 'event': {
      const known = events.get(id);
      if (!known) return '';
      const place = index.places.get(known.place ?? '')?.name;
      return foundEvent(place === undefined ? null : isolate(place), eventTime(known));
    }
    case 'place':
      return isolate(index.places.get(id)?.kind ?? '');
    case 'actor':
      return isolate(wordsOf(words, 'actors', id).role ?? '');
    case 'source': {
      const source = index.sources.get(id);
      if (!source) return '';
      return foundSource(
        publisherName(index, source, unknownPublisher),
        publishedWords(source, { short: true })
      );
    }
    case 'journey': {
      const known = journeys.find(({ journey }) => journey.id === id);
      return known ? legsOf(known.legs.filter((leg) => !isStay(leg)).length) : '';
    }
  }
}
