import type { Claim } from '../atlas';
import { knownWhen, type KnownEvent } from './known-event';
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

/** An event as one source tells it: its time is the source's own, whatever the atlas chooses; null if it gives none. */
export type ToldEvent = { known: KnownEvent; when: When | null; expected: boolean };

/** The events of one source's claims, without duplicates, in claim order. */
export function toldEvents(claims: readonly SourceClaim[]): ToldEvent[] {
  return eventsOfClaims(claims).map((known) => {
    const own = claims.flatMap((one) => (one.known === known ? [one.claim] : []));
    return {
      known,
      when: knownWhen(known.event, own),
      expected: own.every(({ stance }) => stance === 'expects')
    };
  });
}

/** Those events that it gives a time, in order of it. */
export function timedEvents(told: readonly ToldEvent[]): (ToldEvent & { when: When })[] {
  return told
    .flatMap((one) => (one.when ? [{ ...one, when: one.when }] : []))
    .sort((a, b) => a.when.stated.instants.from - b.when.stated.instants.from);
}

function paragraphOf({ claim }: SourceClaim): number {
  return claim.paragraph ?? claim.row ?? Number.MAX_SAFE_INTEGER;
}
