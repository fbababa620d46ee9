import { createContext } from 'svelte';
import { historyOf } from '$lib/core/evidence/claims-history';
import type { EventFacts } from '$lib/core/evidence/event-facts';
import type { EventHistory } from '$lib/core/evidence/event-history';
import type { Titles } from '$lib/core/evidence/event-supply';
import { knownDay, sameKnownBy, type KnownBy } from '$lib/core/evidence/known-by';
import { knownUntil, lastDayOf, type KnownUntil } from '$lib/core/evidence/known-until';
import type { KnownLookup } from '$lib/core/evidence/known-lookup';
import { startOf, type KnownEvent } from '$lib/core/evidence/known-event';
import { sourcesWithoutHour } from '$lib/core/evidence/sources-without-hour';
import type { AtlasIndex } from '$lib/core/index-atlas';
import type { Window } from '$lib/core/time/window';
import { DayCounts, type Dated } from '$lib/core/view/day-counts';
import { filters, NO_FILTER, passes, sameFilter, type Filter } from '$lib/core/view/filter';
import type { Findable } from '$lib/core/view/findable';
import { knownPeaks, type KnownPeak } from '$lib/core/view/known-peaks';
import { timetableOf, type Timed } from '$lib/core/view/timetable';
import { Absences } from './absences';
import type { HistoryMode } from './history-mode';

/** Context of what is known in the view set by the atlas's page. */
export const [getKnowledge, setKnowledge] = createContext<Knowledge>();

/** Whose reports the reader has, which events they tell of, and which of these pass the filter. */
export class Knowledge {
  private readonly index: AtlasIndex;
  /** What is known of each event, and when it came to be known. */
  readonly history: EventHistory;
  private readonly window: () => Window;
  private readonly changed: (mode: HistoryMode) => void;

  /** The second clock, as set by the reader. */
  by: KnownBy = $state.raw(null);
  /** Which events are shown. */
  filter: Filter = $state.raw(NO_FILTER);

  /** The last day whose reports the reader has (since 1970-01-01), of an hour its day; null for all reports. */
  readonly day: number | null = $derived.by(() => knownDay(this.by, this.window()));
  /** Up to when the reader has the reports: the end of a day or of an hour; null for all reports. */
  readonly until: KnownUntil = $derived.by(() => knownUntil(this.index, this.by, this.window()));
  /** How many reports of the day of an hour give no time, so that they may have been out by then. */
  readonly withoutHour: number = $derived.by(
    () => sourcesWithoutHour(this.index, this.until).length
  );
  /** Every event with a known claim, in order of time. Nothing that follows the slider asks for all of them. */
  readonly events: KnownEvent[] = $derived.by(() => {
    this.absences.follow();
    return this.all((row) => this.history.known(row, this.until));
  });
  /** What is known of each event with a known claim, in order of time; as rarely asked for. */
  readonly facts: EventFacts[] = $derived.by(() =>
    this.all((row) => this.history.facts(row, this.until))
  );
  /** Whether the filter hides anything. */
  readonly filtering: boolean = $derived(filters(this.filter));
  private readonly counting = $derived.by(() => this.countPassing());
  private readonly datedTo: Dated = $derived.by(() => this.counting.at(this.until));
  /** How many events that pass the filter are dated to each day. */
  readonly counts: ReadonlyMap<number, number> = $derived(this.datedTo.counts);
  /** The days on which a dated event begins that passes the filter, sorted. */
  readonly dated: readonly number[] = $derived(this.datedTo.days);
  /** Where the player stops: the dated days; if the second clock moves along, also those it will reveal. */
  readonly stops: readonly number[] = $derived.by(() =>
    this.by === 'then' ? merged(this.revealed, this.dated) : this.dated
  );
  /** The chief events that are known and pass the filter, in order of time. */
  readonly peaks: readonly KnownPeak[] = $derived.by(() => {
    const { index, filter } = this;
    return knownPeaks(this.history, index.atlas.peaks, this.until, (facts) =>
      passes(index, filter, facts)
    );
  });
  private readonly revealed = $derived.by(() => this.countPassing().at(null).days);

  /** Its events that have yet to come. */
  readonly absences: Absences;

  /** What is known at the end of a `window`; `changed` is called after each change by the reader. */
  constructor(index: AtlasIndex, window: () => Window, changed: (mode: HistoryMode) => void) {
    this.index = index;
    this.history = historyOf(index);
    this.window = window;
    this.changed = changed;
    this.absences = new Absences(this.history, (one) => this.timedNear(one));
  }

  /** Finds events as they are known. */
  readonly lookup: KnownLookup = $derived.by(() => {
    const { history, until } = this;
    this.absences.follow();
    return {
      get(id) {
        const row = history.rowOf(id);
        return row === undefined ? undefined : (history.known(row, until) ?? undefined);
      }
    };
  });

  /** Finds what is known of events. */
  readonly factsById: { get(id: string): EventFacts | undefined } = $derived.by(() => {
    const { history, until } = this;
    return {
      get(id) {
        const row = history.rowOf(id);
        return row === undefined ? undefined : (history.facts(row, until) ?? undefined);
      }
    };
  });

  /** An event as it is known; null if no claim on it is. */
  event(id: string | null | undefined): KnownEvent | null {
    return this.lookup.get(id ?? '') ?? null;
  }

  /** The expectations that are known to be settled by what happened, whether as expected or otherwise. */
  expecting(happened: string): KnownEvent[] {
    return (this.index.expectations.get(happened) ?? [])
      .flatMap(({ id }) => this.event(id) ?? [])
      .filter(({ result }) => result !== null);
  }

  /** The known events that a window may show, in order of time, whether they pass the filter or not. */
  near(window: Window): KnownEvent[] {
    this.absences.follow();
    return this.timedNear(window).flatMap(({ row }) => this.history.known(row, this.until) ?? []);
  }

  /** What is known of all events whose times come near a window, at hand or not. */
  factsNear(window: Window): EventFacts[] {
    return this.timedNear(window).map(({ facts }) => facts);
  }

  /** Whether the atlas has an event, known or not, as far as the reader has met it. */
  has(id: string): boolean {
    return this.history.rowOf(id) !== undefined;
  }

  /** What a search may find of the events, with their names where these are not at hand. */
  findable(titles: Titles | null): Findable[] {
    if (!titles) return this.events;
    const { history, until } = this;
    const day = lastDayOf(until);
    return titles.ids.flatMap((id, row) => {
      const facts = history.facts(row, until);
      if (!facts) return [];
      const before = titles.before.get(row);
      const isBefore = before && day !== null && day < before.until;
      const title = isBefore ? before.title : (titles.titles[row] ?? '');
      const { place, actors, sources } = facts;
      return [{ event: { id }, title, place, actors, sources }];
    });
  }

  /** Applies what an address says. */
  read({ known, filter }: { known: KnownBy; filter: Filter }): void {
    this.by = known;
    this.filter = sameFilter(filter, this.filter) ? this.filter : filter;
  }

  /** Sets the second clock. */
  setBy(by: KnownBy, mode: HistoryMode = 'push'): void {
    if (sameKnownBy(by, this.by)) return;
    this.by = by;
    this.changed(mode);
  }

  /** Shows only the events that pass. */
  setFilter(filter: Filter): void {
    if (sameFilter(filter, this.filter)) return;
    this.filter = filter;
    this.changed('push');
  }

  private timedNear(window: Window): readonly Timed[] {
    const { history, until } = this;
    return timetableOf(history, until).near(window, until, this.day !== null);
  }

  private countPassing(): DayCounts {
    const { index, filter } = this;
    return new DayCounts(this.history, (facts) => passes(index, filter, facts));
  }

  private all<T extends EventFacts>(known: (row: number) => T | null): T[] {
    const rows = Array.from({ length: this.history.rows }, (_, row) => row);
    return rows.flatMap((row) => known(row) ?? []).sort((a, b) => startOf(a) - startOf(b));
  }
}

/** The numbers of two sorted lists, sorted, each once. */
function merged(a: readonly number[], b: readonly number[]): number[] {
  return [...new Set([...a, ...b])].sort((one, other) => one - other);
}
