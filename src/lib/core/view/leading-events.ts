import { firstDayOf } from '../evidence/known-event';
import type { Status } from '../evidence/status';
import { lasts } from './lasts';
import type { Match, Shown } from './visible-at';

const STRENGTH: Status[] = ['corroborated', 'disputed', 'reported', 'planned', 'retracted'];
const MATCHES: Match[] = ['dated', 'loose', 'expected'];

/**
 * The events, best known first: dated to a day before what lasts for several, that before loose, and all before those still
 * expected; then by status; then by day, and within one in the order given. What is only perhaps known comes after what is known, and failed expectations come
 * last.
 */
export function leadingEvents(shown: readonly Shown[]): Shown[] {
  return [...shown].sort(byRank);
}

/** The one event that a mark or headline shows, out of one or more: the first of `leadingEvents`. */
export function leadingEvent(shown: readonly Shown[]): Shown {
  return shown.reduce((best, one) => (byRank(one, best) < 0 ? one : best));
}

function byRank(a: Shown, b: Shown): number {
  const [first, second] = [tiersOf(a), tiersOf(b)];
  const at = first.findIndex((tier, i) => tier !== second[i]);
  return at < 0 ? firstDayOf(a.known) - firstDayOf(b.known) : (first[at] ?? 0) - (second[at] ?? 0);
}

/** An event's ranks, each more significant than the next: the lower, the better known. */
function tiersOf({ known, match }: Shown): number[] {
  return [
    Number(known.failed),
    Number(known.perhaps),
    MATCHES.indexOf(match),
    Number(lasts(known)),
    STRENGTH.indexOf(known.status)
  ];
}
