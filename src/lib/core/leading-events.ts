import { startOf } from './known-event';
import type { Status } from './status';
import type { Shown } from './visible-at';

const STRENGTH: Status[] = ['corroborated', 'disputed', 'reported', 'planned', 'retracted'];
const MATCHES: Shown['match'][] = ['dated', 'loose', 'ahead'];

/**
 * The events with the best known first: the dated before the loose, and those before what is still expected; then by
 * status; then the earliest. An expectation that failed comes after all others.
 */
export function leadingEvents(shown: readonly Shown[]): Shown[] {
  return [...shown].sort((a, b) => rank(a) - rank(b) || startOf(a.known) - startOf(b.known));
}

function rank({ known, match }: Shown): number {
  const place = MATCHES.indexOf(match) * STRENGTH.length + STRENGTH.indexOf(known.status);
  return known.failed ? place + MATCHES.length * STRENGTH.length : place;
}
