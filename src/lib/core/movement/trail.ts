import type { EventFacts } from '../evidence/event-facts';
import { startOf } from '../evidence/known-event';
import { countLeading } from '../time/count-leading';
import { isDated } from '../time/is-dated';
import type { Window } from '../time/window';

/** A place of earlier events, and how many days before the window the last of them ended. */
export type TrailPoint = { place: string; age: number };

/** An end of an event at a place, as a day, and its start. */
type Ended = { by: number; start: number };

/** The ends at a place in order of time, and for each the latest start of those that ended by then, if that has been worked out. */
type Ends = { ended: Ended[]; latest: number[] | null };

/** The places of events, found by when these ended. Planned or retracted events leave no trail. */
export class Trail {
  private readonly places = new Map<string, Ends>();

  /** Takes in an event. */
  add(facts: EventFacts): void {
    const end = endOf(facts);
    if (!end) return;
    const { place, ...one } = end;
    const ends = this.places.get(place);
    if (!ends) {
      this.places.set(place, { ended: [one], latest: null });
      return;
    }
    ends.ended.splice(countEnded(ends.ended, one.by), 0, one);
    ends.latest = null;
  }

  /** Takes out an event that was taken in. */
  remove(facts: EventFacts): void {
    const end = endOf(facts);
    const ends = end && this.places.get(end.place);
    if (!ends) return;
    const at = ends.ended.findIndex(({ by, start }) => by === end.by && start === end.start);
    if (at >= 0) ends.ended.splice(at, 1);
    ends.latest = null;
    if (ends.ended.length === 0) this.places.delete(end.place);
  }

  /** The places of events dated before a window, without duplicates, latest first. */
  before({ days: { from } }: Window): TrailPoint[] {
    const last = [...this.places].flatMap(([place, ends]) => {
      const count = countEnded(ends.ended, from);
      const end = ends.ended[count - 1];
      if (!end) return [];
      ends.latest ??= latestStarts(ends.ended);
      return [{ place, age: from - end.by, start: ends.latest[count - 1] as number }];
    });
    return last
      .sort((a, b) => b.start - a.start || (a.place < b.place ? -1 : 1))
      .map(({ place, age }) => ({ place, age }));
  }
}

function endOf(facts: EventFacts): (Ended & { place: string }) | null {
  const { when, place, status } = facts;
  if (!when || !place || !isDated(when) || status === 'planned' || status === 'retracted')
    return null;
  return { place, by: when.stated.days.to, start: startOf(facts) };
}

function latestStarts(ended: readonly Ended[]): number[] {
  let latest = -Infinity;
  return ended.map(({ start }) => (latest = Math.max(latest, start)));
}

/** How many of these are over by a day. */
function countEnded(ended: readonly Ended[], day: number): number {
  return countLeading(ended, ({ by }) => by <= day);
}
