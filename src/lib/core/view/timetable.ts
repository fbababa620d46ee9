import type { EventHistory } from '../evidence/event-history';
import { startOf } from '../evidence/known-event';
import type { EventFacts } from '../evidence/event-facts';
import { isUntilHour, type KnownUntil } from '../evidence/known-until';
import { IntervalIndex } from '../time/interval-index';
import type { Window } from '../time/window';

/** An hour of one zone may fall on this many civil days before or after in another. */
const ABROAD = 2;

/** How many windows are held: the one in view, those on either side, and the same at the next step. */
const HELD = 8;

/** An event in or near the window, and what is known of it. */
export type Timed = { row: number; facts: EventFacts };

const timetables = new WeakMap<EventHistory, Map<boolean, Timetable>>();

/** The timetable of a history by the clock of days or of hours, each made once. */
export function timetableOf(history: EventHistory, until: KnownUntil): Timetable {
  const held = timetables.get(history) ?? new Map<boolean, Timetable>();
  timetables.set(history, held);
  const byHours = isUntilHour(until);
  const timetable = held.get(byHours) ?? new Timetable(history, byHours);
  held.set(byHours, timetable);
  return timetable;
}

/** Finds the events that a window may show, without looking at the others. */
export class Timetable {
  private readonly history: EventHistory;
  private readonly within: IntervalIndex;
  private readonly ahead: IntervalIndex;
  /** What lies near the windows asked for last, by window and clock, the latest last. */
  private readonly held = new Map<string, readonly Timed[]>();

  constructor(history: EventHistory, byHours: boolean) {
    const { within, ahead } = history.reach(byHours);
    this.history = history;
    this.within = new IntervalIndex(within);
    this.ahead = new IntervalIndex(ahead);
  }

  /** Those known of which may fall into a window, in order of time; with the expectations that a reader in the past may have (`past`). */
  near(window: Window, until: KnownUntil, past: boolean): readonly Timed[] {
    const key = JSON.stringify([window, until, past]);
    const near = this.held.get(key) ?? this.find(window, until, past);
    this.held.delete(key);
    this.held.set(key, near);
    const [oldest] = this.held.keys();
    if (this.held.size > HELD && oldest !== undefined) this.held.delete(oldest);
    return near;
  }

  private find({ days, hour }: Window, until: KnownUntil, past: boolean): Timed[] {
    const room = hour === null ? 0 : ABROAD;
    const rows = this.within.overlapping({ from: days.from - room, to: days.to + room });
    const expected = past ? this.ahead.overlapping({ from: days.to, to: days.to + 1 }) : [];
    return [...new Set([...rows, ...expected])]
      .flatMap((row) => {
        const facts = this.history.facts(row, until);
        return facts ? [{ row, facts, start: startOf(facts) }] : [];
      })
      .sort((a, b) => a.start - b.start || a.row - b.row);
  }
}
