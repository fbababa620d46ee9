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

/** The accessible name of a mark: "Vostochny Cosmodrome, 2 events". */
export function markName(members: readonly PlaceMark[]): string {
  const [first] = members;
  if (!first) throw new RangeError('a mark of no place');
  const events = members.reduce((sum, { shown }) => sum + shown.length, 0);
  const others = members.length - 1;
  const more = others === 0 ? '' : ` and ${others} other ${others === 1 ? 'place' : 'places'}`;
  return `${first.place.name}${more}, ${events} ${events === 1 ? 'event' : 'events'}`;
}
