import type { Claim } from '$lib/core/atlas';
import type { AtlasIndex } from '$lib/core/index-atlas';
import type { KnownEvent } from '$lib/core/evidence/known-event';
import type { KnownLookup } from '$lib/core/evidence/known-lookup';
import { placesFit } from '$lib/core/evidence/places-fit';
import { timesFit } from '$lib/core/time/times-fit';
import { expectedUnsettled, outcomeOtherwise, outcomes } from '#words/card';

/** What became of an expectation, as far as is known. */
type KnownOutcome = {
  words: string;
  /** The event that happened, instead or as expected; null if none is known. */
  event: KnownEvent | null;
  /** The claim that settles it; null if none is known. */
  settledBy: Claim | null;
};

/** The outcome of an expectation: open until it is known, so that the second clock reveals nothing. */
export function outcomeKnown(
  index: AtlasIndex,
  expected: KnownEvent,
  events: KnownLookup
): KnownOutcome {
  const { event, result } = expected;
  const happened = (result && events.get(event.outcome?.event ?? '')) ?? null;
  const settledBy = (result && index.claims.get(event.outcome?.settledBy ?? '')) ?? null;
  return { words: wordsOf(index, expected, happened), event: happened, settledBy };
}

function wordsOf(index: AtlasIndex, expected: KnownEvent, happened: KnownEvent | null): string {
  if (expected.result === null) return expectedUnsettled;
  if (expected.result !== 'otherwise') return outcomes[expected.result];
  return happened
    ? outcomeOtherwise(isElsewhere(index, expected, happened), isUntimely(expected, happened))
    : outcomeOtherwise(false, false);
}

/** Whether the places show that it happened elsewhere than expected. */
function isElsewhere(index: AtlasIndex, expected: KnownEvent, happened: KnownEvent): boolean {
  const [there, here] = [expected.place, happened.place];
  return !!there && !!here && !placesFit(index, there, here);
}

/** Whether the times show that it happened at another time than expected; a time with an open end shows nothing. */
function isUntimely(expected: KnownEvent, happened: KnownEvent): boolean {
  const [foreseen, actual] = [expected.when, happened.when];
  if (!foreseen || !actual || foreseen.openStart || foreseen.openEnd) return false;
  return !timesFit(foreseen, actual);
}
