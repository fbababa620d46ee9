import { fromAtlas, whenAndWhere } from '#words/export';
import { ensureFullStop, joinSentences } from '#words/sentence';
import { eventTime } from '../../core/wording/event-time';
import { explainStatus } from '../../core/wording/explain-status';
import type { AtlasIndex } from '../../core/index-atlas';
import type { AtlasWords } from '../../core/atlas-words';
import { wordsOf } from '../../core/words-of';
import type { KnownEvent } from '../../core/evidence/known-event';
import { precisionWords } from '../../core/wording/precision-words';
import { asHtml } from './as-html';
import { asMarkdown } from './as-markdown';
import { asText } from './as-text';
import type { Block, Citations, Run } from './citation';
import { isolate } from '../../core/text/isolate';
import { sourceItem } from './source-item';

/** An event with its sources, for pasting elsewhere: plain text, CommonMark, and an HTML fragment. */
export type CitedEvent = { text: string; markdown: string; html: string };

/** The words of the event and its claims, and the citations of the atlas's sources, as formatted at build time. */
type Given = { words: AtlasWords; citations: Citations };

/**
 * Cites an event as it is known: what, when, where, why it has its status, and each source with what it says. `address` is a
 * complete http or https address of the event.
 */
export function citeEvent(
  index: AtlasIndex,
  known: KnownEvent,
  { words, citations }: Given,
  address?: string
): CitedEvent {
  const blocks = eventBlocks(index, known, { words, citations }, address).map(onOneLine);
  return { text: asText(blocks), markdown: asMarkdown(blocks), html: asHtml(blocks) };
}

function eventBlocks(
  index: AtlasIndex,
  known: KnownEvent,
  given: Given,
  address?: string
): Block[] {
  const { title, noted, event } = known;
  const note = noted ? wordsOf(given.words, 'events', event.id).note : undefined;
  const { licence, ...atlas } = index.atlas;
  const from = {
    title: isolate(atlas.title),
    version: atlas.version,
    licence: licence ? isolate(licence.name) : null
  };
  return [
    paragraph({ text: title, bold: true }),
    paragraph({ text: joinSentences([timeAndPlace(index, known), explainStatus(index, known)]) }),
    ...(note === undefined ? [] : [paragraph({ text: note })]),
    { kind: 'list', items: sourceItems(index, known, given) },
    address === undefined
      ? paragraph({ text: fromAtlas(from, 'end') })
      : paragraph({ text: fromAtlas(from, 'address') }, { text: address, href: address })
  ];
}

function timeAndPlace(index: AtlasIndex, known: KnownEvent): string {
  const place = index.places.get(known.place ?? '');
  return whenAndWhere(
    eventTime(known),
    place ? { name: isolate(place.name), precision: precisionWords(place) } : null
  );
}

/** An item for each source, in claim order. */
function sourceItems(
  index: AtlasIndex,
  { event: { kind }, claims }: KnownEvent,
  { words, citations }: Given
): Run[][] {
  return [...new Set(claims.map((claim) => claim.source))].flatMap((id) => {
    const source = index.sources.get(id);
    if (!source) return [];
    return [
      sourceItem(index, {
        kind,
        source,
        claims: claims
          .filter((claim) => claim.source === id)
          .map((claim) => ({ ...claim, ...wordsOf(words, 'claims', claim.id) })),
        citation: citations[id] ?? [{ text: ensureFullStop(isolate(source.title)) }]
      })
    ];
  });
}

function paragraph(...runs: Run[]): Block {
  return { kind: 'paragraph', runs };
}

/** A line feed within a text would end its item. */
function onOneLine(block: Block): Block {
  const line = (runs: readonly Run[]) =>
    runs.map((run) => ({ ...run, text: run.text.replace(/\s+/g, ' ') }));
  return block.kind === 'paragraph'
    ? { kind: block.kind, runs: line(block.runs) }
    : { kind: block.kind, items: block.items.map(line) };
}
