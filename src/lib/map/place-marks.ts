import type { Place } from '$lib/core/atlas';
import type { AtlasIndex } from '$lib/core/index-atlas';
import { startOf } from '$lib/core/known-event';
import type { Status } from '$lib/core/status';
import type { Shown } from '$lib/core/visible-at';

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

const STRENGTH: Status[] = ['corroborated', 'disputed', 'reported', 'planned', 'retracted'];

/** The one event that a mark's shape stands for: the best known, a dated one before a loose one, the earliest of those. */
export function leadingEvent(shown: readonly Shown[]): Shown {
  const rank = ({ known, match }: Shown) =>
    STRENGTH.indexOf(known.status) + (match === 'loose' ? STRENGTH.length : 0);
  return shown.reduce((best, one) => (rank(one) < rank(best) ? one : best));
}
