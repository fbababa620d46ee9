import { eventsOfClaims, type SourceClaim } from './claims-by-source';
import { startOf, type KnownEvent } from './known-event';

/** The events that a source expects, by its claims in any order: distinct, in order of time. */
export function expectationsOfSource(claims: readonly SourceClaim[]): KnownEvent[] {
  const expected = claims.filter(({ claim }) => claim.stance === 'expects');
  return eventsOfClaims(expected).sort((a, b) => startOf(a) - startOf(b));
}
