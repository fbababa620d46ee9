import type { EventHistory } from '../evidence/event-history';
import { startOf, type KnownEvent } from '../evidence/known-event';
import type { KnownUntil } from '../evidence/known-until';
import { putsActorsThere } from '../evidence/puts-actors-there';

/** Where not all events are at hand, how many on either side of an instant are looked at. */
const NEAREST = 40;

/** Finds the events that put an actor at their place; which they are is found out once. */
export class ActorEvents {
  private readonly history: EventHistory;
  private readonly rows = new Map<string, number[]>();

  constructor(history: EventHistory) {
    this.history = history;
  }

  /**
   * Those known: all, or in an atlas that does not have all at hand those nearest to an instant (seconds since 1970-01-01T00:00Z), for
   * which it asks. What cannot be had is left out.
   */
  near(actor: string, instant: number, until: KnownUntil): KnownEvent[] {
    const { history } = this;
    const rows = this.rowsOf(actor);
    const nearest = history.supply ? this.nearest(rows, instant, until) : rows;
    const absent = nearest.filter((row) => history.supply?.isHere(row) === false);
    if (absent.length > 0) void history.supply?.bring(absent).catch(() => {});
    return nearest.flatMap((row) => history.known(row, until) ?? []);
  }

  private nearest(rows: readonly number[], instant: number, until: KnownUntil): number[] {
    const sorted = rows
      .flatMap((row) => {
        const facts = this.history.facts(row, until);
        return facts ? { row, start: startOf(facts) } : [];
      })
      .sort((a, b) => a.start - b.start);
    const split = sorted.filter(({ start }) => start < instant).length;
    return sorted.slice(Math.max(0, split - NEAREST), split + NEAREST).map(({ row }) => row);
  }

  private rowsOf(actor: string): number[] {
    const held = this.rows.get(actor);
    if (held) return held;
    const all = Array.from({ length: this.history.rows }, (_, row) => row);
    const found = all.filter((row) => {
      const facts = this.history.facts(row, null);
      return facts && putsActorsThere(facts.kind) && facts.actors.includes(actor);
    });
    this.rows.set(actor, found);
    return found;
  }
}
