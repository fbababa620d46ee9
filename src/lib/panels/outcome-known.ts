import type { Claim, Outcome } from '$lib/core/atlas';
import type { KnownEvent } from '$lib/core/known-event';

/** What became of an expectation, as far as it is known. */
type KnownOutcome = {
  words: string;
  /** The event that happened instead, or as expected; null where none is known. */
  event: KnownEvent | null;
  /** The claim that settles it; null where none is known. */
  settledBy: Claim | null;
};

const RESULT_WORDS: Record<Outcome['result'], string> = {
  'as-expected': 'Expected; it happened as expected.',
  otherwise: 'Expected; it happened otherwise.',
  'did-not-happen': 'Expected; it did not happen.',
  open: 'Expected; nothing in the sources settles it.'
};

/**
 * The outcome of an expectation as the events known tell it: open until both the claim that settles it and what
 * happened are among them, so that the second clock gives nothing away.
 */
export function outcomeKnown(
  { result, event: eventId, settled_by: claimId }: Outcome,
  events: ReadonlyMap<string, KnownEvent>
): KnownOutcome {
  const event = eventId === undefined ? null : (events.get(eventId) ?? null);
  const settledBy = claimId === undefined ? null : findClaim(events.values(), claimId);
  const missing = (eventId !== undefined && !event) || (claimId !== undefined && !settledBy);
  if (missing && result !== 'open')
    return { words: 'Expected; not settled by then.', event: null, settledBy: null };
  return { words: RESULT_WORDS[result], event, settledBy };
}

function findClaim(events: Iterable<KnownEvent>, id: string): Claim | null {
  for (const { claims } of events) {
    const claim = claims.find((one) => one.id === id);
    if (claim) return claim;
  }
  return null;
}
