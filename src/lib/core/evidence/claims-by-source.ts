import type { Claim } from '../atlas';
import type { KnownEvent } from './known-event';
import type { When } from '../time/when';

/** A claim of a source, with the event it is about. */
export type SourceClaim = { claim: Claim; known: KnownEvent };

/**
 * The claims by the id of their source, sorted by paragraph: those without one last, and those that share one in the order of the
 * events.
 */
export function claimsBySource(events: readonly KnownEvent[]): Map<string, SourceClaim[]> {
  const bySource = new Map<string, SourceClaim[]>();
  for (const known of events)
    for (const claim of known.claims) {
      const listed = bySource.get(claim.source);
      if (listed) listed.push({ claim, known });
      else bySource.set(claim.source, [{ claim, known }]);
    }
  for (const claims of bySource.values()) claims.sort((a, b) => paragraphOf(a) - paragraphOf(b));
  return bySource;
}

/** The events of the claims, without duplicates, in claim order. */
export function eventsOfClaims(claims: readonly SourceClaim[]): KnownEvent[] {
  return [...new Set(claims.map(({ known }) => known))];
}

/** Those events that have a time. */
export function timedEvents(claims: readonly SourceClaim[]): (KnownEvent & { when: When })[] {
  return eventsOfClaims(claims).flatMap((known) =>
    known.when ? [{ ...known, when: known.when }] : []
  );
}

function paragraphOf({ claim }: SourceClaim): number {
  return claim.paragraph ?? Number.MAX_SAFE_INTEGER;
}
