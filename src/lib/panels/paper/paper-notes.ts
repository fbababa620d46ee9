import { plainReference } from '#words/paper';
import type { Source } from '$lib/core/atlas';
import type { KnownEvent } from '$lib/core/evidence/known-event';
import { publisherName } from '$lib/core/evidence/publisher-name';
import type { AtlasIndex } from '$lib/core/index-atlas';
import { isolate } from '$lib/core/text/isolate';
import { publishedWords } from '$lib/core/wording/published-words';
import type { Citations, Run } from '$lib/export/cite-event/citation';
import { unknownPublisher } from '#words/publisher';

/** A numbered source at the end of a printed page. */
export type PaperNote = { number: number; source: string; runs: Run[] };

/**
 * The sources of the events on paper, numbered from 1 in the order in which the events first cite them. Without the atlas's citations,
 * which may not have come, a source is named by publisher, title and date.
 */
export function paperNotes(
  index: AtlasIndex,
  events: readonly KnownEvent[],
  citations: Citations | null
): PaperNote[] {
  const cited = new Set(events.flatMap(({ claims }) => claims.map(({ source }) => source)));
  const sources = [...cited].flatMap((id) => index.sources.get(id) ?? []);
  return sources.map((source, at) => ({
    number: at + 1,
    source: source.id,
    runs: citations?.[source.id] ?? [{ text: reference(index, source) }]
  }));
}

function reference(index: AtlasIndex, source: Source): string {
  return plainReference({
    publisher: publisherName(index, source, unknownPublisher),
    title: isolate(source.title),
    published: publishedWords(source)
  });
}
