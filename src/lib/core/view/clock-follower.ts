import type { Change, Changes, EventHistory } from '../evidence/event-history';
import type { EventFacts } from '../evidence/event-facts';
import { countLeading } from '../time/count-leading';
import { isUntilHour, lastDayOf, type KnownUntil } from '../evidence/known-until';

/** Told of each event whose facts the second clock has changed: what was known of it before, and what is now. */
type Listener = (before: EventFacts | null, after: EventFacts | null) => void;

/** Follows the second clock, looking only at the events of which something came out between where it was and where it is. */
export class ClockFollower {
  private readonly history: EventHistory;
  private readonly changed: Listener;
  private readonly held: (EventFacts | null)[];
  private at: KnownUntil | undefined;
  private readonly changes = new Map<boolean, Changes>();

  constructor(history: EventHistory, changed: Listener) {
    this.history = history;
    this.changed = changed;
    this.held = Array.from({ length: history.rows }, () => null);
  }

  /** Moves on, or back, to what is known by then; returns whether that is anything else. */
  follow(until: KnownUntil): boolean {
    let isOther = false;
    for (const row of this.rowsBetween(this.at, until)) {
      const before = this.held[row] ?? null;
      const after = this.history.facts(row, until);
      if (before === after) continue;
      this.held[row] = after;
      this.changed(before, after);
      isOther = true;
    }
    this.at = until;
    return isOther;
  }

  /** The rows that may differ; all of them at first, and between the clocks of days and of hours, which do not agree on a day's sources. */
  private rowsBetween(from: KnownUntil | undefined, to: KnownUntil): Iterable<number> {
    if (from === undefined || isUntilHour(from) !== isUntilHour(to)) return this.held.keys();
    const { days, instants } = this.changesBy(isUntilHour(to));
    const rows = between(days, lastDayOf(from), lastDayOf(to));
    if (!isUntilHour(from) || !isUntilHour(to)) return rows;
    return [...rows, ...between(instants, from.instant, to.instant)];
  }

  private changesBy(hours: boolean): Changes {
    const changes = this.changes.get(hours) ?? this.history.changes(hours);
    this.changes.set(hours, changes);
    return changes;
  }
}

/** The rows of the changes after one limit and up to the other; null is after all of them. */
function between(changes: readonly Change[], a: number | null, b: number | null): Set<number> {
  const [low, high] = [a ?? Infinity, b ?? Infinity].sort((one, other) => one - other);
  const rows = new Set<number>();
  for (let i = countLeading(changes, ({ at }) => at <= (low as number)); i < changes.length; i++) {
    const { at, row } = changes[i] as Change;
    if (at > (high as number)) break;
    rows.add(row);
  }
  return rows;
}
