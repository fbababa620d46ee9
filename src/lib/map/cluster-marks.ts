import type { Place } from '$lib/core/atlas';
import { countNoun } from '$lib/core/count-noun';
import { placeContains, type AtlasIndex } from '$lib/core/index-atlas';
import type { PlaceMark } from './place-marks';

/** A mark on screen: one place, or several that would cover one another. */
export type ScreenMark = { id: string; x: number; y: number; members: PlaceMark[] };

/** A place's mark and where it falls on screen, in pixels from the upper left of the map. */
export type Projected = { mark: PlaceMark; x: number; y: number };

/**
 * Joins marks that lie within `reach` pixels of a mark before them in the order given. A joined mark
 * stands where its first member stands, so that it never points between two places.
 */
export function clusterMarks(projected: readonly Projected[], reach: number): ScreenMark[] {
  const marks: ScreenMark[] = [];
  for (const { mark, x, y } of projected) {
    const near = marks.find((other) => Math.hypot(other.x - x, other.y - y) < reach);
    if (near) near.members.push(mark);
    else marks.push({ id: mark.place.id, x, y, members: [mark] });
  }
  return marks;
}

/** The place that a mark is named for: the one that holds most of the others, else the first in time. */
export function leadingPlace(index: AtlasIndex, members: readonly PlaceMark[]): Place {
  const holds = ({ place }: PlaceMark) =>
    members.filter((other) => placeContains(index, place.id, other.place.id)).length;
  const [first, ...others] = members;
  if (!first) throw new RangeError('a mark of no place');
  return others.reduce((best, one) => (holds(one) > holds(best) ? one : best), first).place;
}

/** The accessible name of a mark: "Old Harbour, 2 events". */
export function markName(index: AtlasIndex, members: readonly PlaceMark[]): string {
  const events = members.reduce((sum, { shown }) => sum + shown.length, 0);
  const others = members.length - 1;
  const more = others === 0 ? '' : ` and ${countNoun(others, 'other place')}`;
  return `${leadingPlace(index, members).name}${more}, ${countNoun(events, 'event')}`;
}
