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

/** A place of the trail as it was last asked for. */
type Left = { place: string; by: number; start: number };

/** How many days apart two windows may be so that only what ended between them is looked at. */
const NEAR = 40;

/**
 * The places of events, found by when these ended. Planned or retracted events leave no trail. From one window to one near it, only the
 * places are looked at where something ended between the two.
 */
export class Trail {
  private readonly places = new Map<string, Ends>();
  /** The places by the days on which something ended there. */
  private readonly days = new Map<number, Set<string>>();
  /** The last day asked for, what it left in order, and the places where something was taken in or out since. */
  private last: { from: number; left: Left[] } | null = null;
  private readonly changed = new Set<string>();

  /** Takes in an event. */
  add(facts: EventFacts): void {
    const end = endOf(facts);
    if (!end) return;
    const { place, ...one } = end;
    const ends = this.places.get(place) ?? { ended: [], latest: null };
    this.places.set(place, ends);
    ends.ended.splice(countEnded(ends.ended, one.by), 0, one);
    ends.latest = null;
    this.changed.add(place);
    const there = this.days.get(one.by) ?? new Set<string>();
    this.days.set(one.by, there.add(place));
  }

  /** Takes out an event that was taken in. */
  remove(facts: EventFacts): void {
    const end = endOf(facts);
    const ends = end && this.places.get(end.place);
    const at =
      ends?.ended.findIndex(({ by, start }) => by === end?.by && start === end.start) ?? -1;
    if (!ends || !end || at < 0) return;
    ends.ended.splice(at, 1);
    ends.latest = null;
    this.changed.add(end.place);
    if (ends.ended.length === 0) this.places.delete(end.place);
    if (ends.ended.some(({ by }) => by === end.by)) return;
    const there = this.days.get(end.by);
    there?.delete(end.place);
    if (there?.size === 0) this.days.delete(end.by);
  }

  /** The places of events dated before a window, without duplicates, latest first. */
  before({ days: { from } }: Window): TrailPoint[] {
    const left = this.leftBy(from);
    this.last = { from, left };
    this.changed.clear();
    return left.map(({ place, by }) => ({ place, age: from - by }));
  }

  private leftBy(from: number): Left[] {
    const { last } = this;
    if (!last || Math.abs(from - last.from) > NEAR) return this.allLeft(this.places.keys(), from);
    const [low, high] = [Math.min(last.from, from), Math.max(last.from, from)];
    const other = new Set(this.changed);
    for (let day = low + 1; day <= high; day++)
      for (const place of this.days.get(day) ?? []) other.add(place);
    if (other.size === 0) return last.left;
    const same = last.left.filter(({ place }) => !other.has(place));
    return merged(same, this.allLeft(other, from));
  }

  private allLeft(places: Iterable<string>, from: number): Left[] {
    return Array.from(places, (place) => this.leftAt(place, from))
      .filter((one) => one !== null)
      .sort(inOrder);
  }

  private leftAt(place: string, from: number): Left | null {
    const ends = this.places.get(place);
    const count = ends ? countEnded(ends.ended, from) : 0;
    const end = ends?.ended[count - 1];
    if (!ends || !end) return null;
    ends.latest ??= latestStarts(ends.ended);
    return { place, by: end.by, start: ends.latest[count - 1] as number };
  }
}

function inOrder(a: Left, b: Left): number {
  return b.start - a.start || (a.place < b.place ? -1 : 1);
}

/** Two lists in order as one. */
function merged(a: readonly Left[], b: readonly Left[]): Left[] {
  const both: Left[] = [];
  let next = 0;
  for (const one of a) {
    for (let other = b[next]; other && inOrder(other, one) < 0; other = b[next]) {
      both.push(other);
      next += 1;
    }
    both.push(one);
  }
  return [...both, ...b.slice(next)];
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
