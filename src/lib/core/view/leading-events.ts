import { firstDayOf } from '../evidence/known-event';
import type { Status } from '../evidence/status';
import { headsDay } from './heads-day';
import { lasts } from './lasts';
import type { Match, Shown } from './visible-at';

const STRENGTH: Status[] = ['corroborated', 'disputed', 'reported', 'planned', 'retracted'];
const MATCHES: Match[] = ['dated', 'loose', 'expected'];

/**
 * The events, those that head their day first, then best known first: dated to a day before what lasts for several, that before loose, and all before those still
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
  return rankOf(a) - rankOf(b) || firstDayOf(a.known) - firstDayOf(b.known);
}

/** An event's ranks as one number, each more significant than the next: the lower, the better known. */
function rankOf(shown: Shown): number {
  const { known, match } = shown;
  const failed = Number(known.failed);
  const perhaps = 2 * failed + Number(known.perhaps);
  const follows = Number(!headsDay(shown));
  const matched = MATCHES.length * (2 * perhaps + follows) + MATCHES.indexOf(match);
  return STRENGTH.length * (2 * matched + Number(lasts(known))) + STRENGTH.indexOf(known.status);
}
