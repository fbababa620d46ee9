import type { Place } from '../core/atlas';
import type { AtlasIndex } from '../core/index-atlas';
import { startOf } from '../core/known-event';
import type { Status } from '../core/status';
import type { Match, Shown } from '../core/visible-at';

/** The events of the window at one place. */
export type PlaceMark = { place: Place; shown: Shown[] };

/** One mark for each place of the events, in order of the first event at it. Events without a place have none. */
export function placeMarks(index: AtlasIndex, shown: readonly Shown[]): PlaceMark[] {
  const marks = new Map<string, PlaceMark>();
  const inOrder = [...shown].sort((a, b) => startOf(a.known) - startOf(b.known));
  for (const one of inOrder) {
    const place = one.known.place === null ? undefined : index.places.get(one.known.place);
    if (!place) continue;
    const mark = marks.get(place.id);
    if (mark) mark.shown.push(one);
    else marks.set(place.id, { place, shown: [one] });
  }
  return [...marks.values()];
}

const MATCHES: Match[] = ['dated', 'loose', 'ahead'];
const STRENGTH: Status[] = ['corroborated', 'disputed', 'reported', 'planned', 'retracted'];

/**
 * The one event that a mark's shape stands for: the best known, a dated one before a loose one and that before one still ahead, the
 * earliest of those. An expectation that failed stands for no other event, and what is only perhaps known for none that is known.
 */
export function leadingEvent(shown: readonly Shown[]): Shown {
  const tiers = ({ known, match }: Shown) => [
    Number(known.failed),
    Number(known.perhaps),
    MATCHES.indexOf(match),
    STRENGTH.indexOf(known.status)
  ];
  return shown.reduce((best, one) => (precedes(tiers(one), tiers(best)) ? one : best));
}

/** Whether the first list of numbers comes before the second, by the first in which they differ. */
function precedes(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((number, i) => number !== b[i]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}
