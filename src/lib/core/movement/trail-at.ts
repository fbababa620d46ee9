import { startOf, type KnownEvent } from '../evidence/known-event';
import { isDated } from '../time/is-dated';
import type { Window } from '../time/window';

/** A place of earlier events, and how many days before the window the last of them ended. */
export type TrailPoint = { place: string; age: number };

/** An end of an event at a place, as a day, and the latest start of those that ended by then. */
type Ended = { by: number; start: number };

const found = new WeakMap<readonly KnownEvent[], ReadonlyMap<string, readonly Ended[]>>();

/** The places of events dated before the window, without duplicates, latest first. Planned or retracted events leave no trail. */
export function trailAt(events: readonly KnownEvent[], window: Window): TrailPoint[] {
  const ends = found.get(events) ?? endsByPlace(events);
  found.set(events, ends);
  const { from } = window.days;
  const last = [...ends].flatMap(([place, ended]) => {
    const end = ended[countEnded(ended, from) - 1];
    return end ? [{ place, ...end }] : [];
  });
  return last.sort((a, b) => b.start - a.start).map(({ place, by }) => ({ place, age: from - by }));
}

/** The ends of events at each place, in order of time; found once, since a dragged window asks for each day. */
function endsByPlace(events: readonly KnownEvent[]): Map<string, Ended[]> {
  const ends = new Map<string, Ended[]>();
  for (const known of events) {
    const { when, place, status } = known;
    if (!when || !place || !isDated(when) || status === 'planned' || status === 'retracted')
      continue;
    const end = { by: when.stated.days.to, start: startOf(known) };
    const others = ends.get(place);
    if (others) others.push(end);
    else ends.set(place, [end]);
  }
  for (const ended of ends.values()) {
    ended.sort((a, b) => a.by - b.by);
    ended.forEach((end, i) => (end.start = Math.max(end.start, ended[i - 1]?.start ?? -Infinity)));
  }
  return ends;
}

/** How many of these are over by a day. */
function countEnded(ended: readonly Ended[], day: number): number {
  let low = 0;
  let high = ended.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ended[middle]?.by ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
