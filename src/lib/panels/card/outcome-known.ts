import type { Claim } from '$lib/core/atlas';
import { placeContains, type AtlasIndex } from '$lib/core/index-atlas';
import type { KnownEvent } from '$lib/core/evidence/known-event';
import { overlaps } from '$lib/core/time/span';

/** What became of an expectation, as far as it is known. */
type KnownOutcome = {
  words: string;
  /** The event that happened instead, or as expected; null where none is known. */
  event: KnownEvent | null;
  /** The claim that settles it; null where none is known. */
  settledBy: Claim | null;
};

/** The outcome of an expectation: open until it is known, so that the second clock gives nothing away. */
export function outcomeKnown(
  index: AtlasIndex,
  expected: KnownEvent,
  events: ReadonlyMap<string, KnownEvent>
): KnownOutcome {
  const { event, result } = expected;
  const happened = (result && events.get(event.outcome?.event ?? '')) ?? null;
  const settledBy = (result && index.claims.get(event.outcome?.settled_by ?? '')) ?? null;
  return { words: wordsOf(index, expected, happened), event: happened, settledBy };
}

function wordsOf(index: AtlasIndex, expected: KnownEvent, happened: KnownEvent | null): string {
  switch (expected.result) {
    case null:
      return 'Expected; not settled by then.';
    case 'as-expected':
      return 'Expected; it happened as expected.';
    case 'did-not-happen':
      return 'Expected; it did not happen.';
    case 'open':
      return 'Expected; nothing in the sources settles it.';
    case 'otherwise':
      return `Expected; it ${happened ? otherwiseWords(index, expected, happened) : 'happened otherwise'}.`;
  }
}

/** `took place elsewhere`, where the places tell, and `took place at another time`, where the times do. */
function otherwiseWords(index: AtlasIndex, expected: KnownEvent, happened: KnownEvent): string {
  const [there, here] = [expected.place, happened.place];
  const elsewhere =
    there && here && !placeContains(index, there, here) && !placeContains(index, here, there);
  const [foreseen, actual] = [expected.when, happened.when];
  const open = foreseen?.openStart || foreseen?.openEnd;
  const untimely =
    foreseen && actual && !open && !overlaps(foreseen.widened.instants, actual.widened.instants);
  const differing = [...(elsewhere ? ['elsewhere'] : []), ...(untimely ? ['at another time'] : [])];
  return differing.length > 0 ? `took place ${differing.join(', ')}` : 'happened otherwise';
}
