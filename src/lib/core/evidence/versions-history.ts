import type { Event } from '../atlas';
import type { Span } from '../time/span';
import type { AtlasIndex } from '../index-atlas';
import type { EventFacts } from './event-facts';
import type { Changes, EventHistory, Reach } from './event-history';
import type { EventVersions, Version } from './event-versions';
import type { EventSupply } from './event-supply';
import { knownEvent, type KnownEvent } from './known-event';
import { isUntilHour, lastDayOf, type KnownUntil } from './known-until';

/** The history of an atlas whose events come one stretch after the other: the facts of all are at hand, each event once it is `here`. */
export class VersionsHistory implements EventHistory {
  readonly rows: number;
  supply: EventSupply | null = null;
  private readonly index: AtlasIndex;
  private readonly versions: EventVersions;
  private readonly here = new Map<number, Event>();
  private readonly rowsById = new Map<string, number>();
  private readonly made = new Map<number, Map<EventFacts, KnownEvent>>();

  constructor(index: AtlasIndex, versions: EventVersions) {
    this.index = index;
    this.versions = versions;
    this.rows = versions.days.length;
  }

  /** Takes in an event with its claims. */
  take(row: number, event: Event): void {
    this.here.set(row, event);
    this.rowsById.set(event.id, row);
  }

  /** Takes in the ids of all events, in order. */
  name(ids: readonly string[]): void {
    for (const [row, id] of ids.entries()) this.rowsById.set(id, row);
  }

  /** Lets go of an event, so that what has been seen does not pile up. */
  drop(row: number): void {
    this.here.delete(row);
    this.made.delete(row);
  }

  /** Whether an event is here with its claims. */
  isHere(row: number): boolean {
    return this.here.has(row);
  }

  rowOf(id: string): number | undefined {
    return this.rowsById.get(id);
  }

  event(row: number): Event | null {
    return this.here.get(row) ?? null;
  }

  facts(row: number, until: KnownUntil): EventFacts | null {
    const hours = isUntilHour(until) ? this.versions.hours : null;
    if (hours && isUntilHour(until)) return factsUpTo(hours[row] ?? [], until.instant);
    return factsUpTo(this.versions.days[row] ?? [], lastDayOf(until) ?? Infinity);
  }

  known(row: number, until: KnownUntil): KnownEvent | null {
    const event = this.here.get(row);
    const facts = this.facts(row, until);
    if (!event || !facts) return null;
    const states = this.made.get(row) ?? new Map<EventFacts, KnownEvent>();
    this.made.set(row, states);
    const held = states.get(facts);
    if (held) return held;
    const known = knownEvent(this.index, event, until);
    if (!known) return null;
    // What settled an expectation need not be here.
    const made = { ...known, ...facts };
    states.set(facts, made);
    return made;
  }

  reach(byHours: boolean): Reach {
    const reach: Reach = { within: [], ahead: [] };
    for (const [row, versions] of this.by(byHours).entries()) {
      let last: Span | null = null;
      for (const { facts } of versions) {
        const { when, firstPublished, status } = facts;
        const span: Span = when?.widened.days ?? firstPublished;
        // What more reports mostly leave as it was need not be looked through twice.
        if (span.from !== last?.from || span.to !== last.to)
          reach.within.push({ row, from: span.from, to: span.to });
        last = span;
        if (status !== 'planned') continue;
        const until = !when || when.openEnd ? Infinity : when.widened.days.from;
        reach.ahead.push({ row, from: firstPublished.from + 1, to: until + 1 });
      }
    }
    return reach;
  }

  changes(byHours: boolean): Changes {
    const changes = this.by(byHours)
      .flatMap((those, row) => those.map(({ since }) => ({ at: since, row })))
      .sort((a, b) => a.at - b.at);
    return byHours && this.versions.hours
      ? { days: [], instants: changes }
      : { days: changes, instants: [] };
  }

  private by(hours: boolean): EventVersions['days'] {
    return (hours ? this.versions.hours : null) ?? this.versions.days;
  }
}

function factsUpTo(versions: readonly Version[], limit: number): EventFacts | null {
  return versions.findLast(({ since }) => since <= limit)?.facts ?? null;
}
