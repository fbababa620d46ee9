import { toldEvents, type SourceClaim, type ToldEvent } from './claims-by-source';
import { startOf } from './known-event';

/** The events that a source expects, by its claims in any order: distinct, in order of time, each with the time that it gives. */
export function expectationsOfSource(claims: readonly SourceClaim[]): ToldEvent[] {
  const expected = claims.filter(({ claim }) => claim.stance === 'expects');
  return toldEvents(expected).sort((a, b) => startOf(a.known) - startOf(b.known));
}
