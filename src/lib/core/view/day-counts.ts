import type { EventHistory } from '../evidence/event-history';
import type { EventFacts } from '../evidence/event-facts';
import type { KnownUntil } from '../evidence/known-until';
import { isDated } from '../time/is-dated';
import { ClockFollower } from './clock-follower';

/** How many events are dated to each day, and the days on which a dated event begins: sorted, each once. */
export type Dated = { counts: ReadonlyMap<number, number>; days: readonly number[] };

/** Counts events by day as the second clock moves. Events known only to the month or more coarsely are not counted. */
export class DayCounts {
  private readonly follower: ClockFollower;
  private readonly counts = new Map<number, number>();
  private readonly begin = new Map<number, number>();
  private dated: Dated = { counts: new Map(), days: [] };

  /** Counts those events that pass. */
  constructor(history: EventHistory, passes: (facts: EventFacts) => boolean) {
    this.follower = new ClockFollower(history, (before, after) => {
      if (before && passes(before)) this.add(before, -1);
      if (after && passes(after)) this.add(after, 1);
    });
  }

  /** The counts as known by then: the same object for as long as they are the same. */
  at(until: KnownUntil): Dated {
    if (this.follower.follow(until)) {
      const days = [...this.begin.keys()].sort((a, b) => a - b);
      this.dated = { counts: new Map(this.counts), days };
    }
    return this.dated;
  }

  private add({ when }: EventFacts, by: 1 | -1): void {
    if (!when || !isDated(when)) return;
    const { from, to } = when.stated.days;
    count(this.begin, from, by);
    for (let day = from; day < to; day++) count(this.counts, day, by);
  }
}

function count(counts: Map<number, number>, day: number, by: 1 | -1): void {
  const sum = (counts.get(day) ?? 0) + by;
  if (sum === 0) counts.delete(day);
  else counts.set(day, sum);
}
