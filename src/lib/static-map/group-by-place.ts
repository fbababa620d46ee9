import type { Place } from '../core/atlas';
import type { AtlasIndex } from '../core/index-atlas';
import { startOf } from '../core/evidence/known-event';
import type { Shown } from '../core/view/visible-at';

/** The events of the window at one place. */
export type PlaceMark = { place: Place; shown: Shown[] };

/** One mark for each place of the events, in order of the first event at it. Events without a place have none. */
export function groupByPlace(index: AtlasIndex, shown: readonly Shown[]): PlaceMark[] {
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
