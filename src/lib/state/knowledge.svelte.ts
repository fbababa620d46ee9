import { createContext } from 'svelte';
import { datedDays, eventsByDay } from '$lib/core/evidence/days-of-events';
import { eventsKnownBy } from '$lib/core/evidence/events-known-by';
import { knownDay, sameKnownBy, type KnownBy } from '$lib/core/evidence/known-by';
import { knownUntil, type KnownUntil } from '$lib/core/evidence/known-until';
import type { KnownEvent } from '$lib/core/evidence/known-event';
import { sourcesWithoutHour } from '$lib/core/evidence/sources-without-hour';
import type { AtlasIndex } from '$lib/core/index-atlas';
import type { Window } from '$lib/core/time/window';
import { filters, NO_FILTER, passing, sameFilter, type Filter } from '$lib/core/view/filter';
import type { HistoryMode } from './history-mode';

/** Context of what is known in the view set by the atlas's page. */
export const [getKnowledge, setKnowledge] = createContext<Knowledge>();

/** Whose reports the reader has, which events they tell of, and which of these pass the filter. */
export class Knowledge {
  private readonly index: AtlasIndex;
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
  private readonly known = $derived.by(() => eventsKnownBy(this.index, this.until));
  /** How many reports of the day of an hour give no time, so that they may have been out by then. */
  readonly withoutHour: number = $derived.by(
    () => sourcesWithoutHour(this.index, this.until).length
  );
  /** Every event with a known claim, in order of time. */
  readonly events: KnownEvent[] = $derived.by(() => this.known.events);
  readonly eventsById: Map<string, KnownEvent> = $derived.by(() => this.known.byId);
  /** Whether the filter hides anything. */
  readonly filtering: boolean = $derived(filters(this.filter));
  /** The events that pass the filter. */
  readonly passing: KnownEvent[] = $derived.by(() => passing(this.index, this.filter, this.events));
  /** How many events are dated to each day. */
  readonly counts: Map<number, number> = $derived(eventsByDay(this.passing));
  /** The days on which a dated event begins, sorted. */
  readonly dated: number[] = $derived(datedDays(this.passing));
  /** Where the player stops: the dated days; if the second clock moves along, also those it will reveal. */
  readonly stops: number[] = $derived.by(() =>
    this.by === 'then'
      ? datedDays([...passing(this.index, this.filter, this.allEvents()), ...this.passing])
      : this.dated
  );

  /** What is known at the end of a `window`; `changed` is called after each change by the reader. */
  constructor(index: AtlasIndex, window: () => Window, changed: (mode: HistoryMode) => void) {
    this.index = index;
    this.window = window;
    this.changed = changed;
  }

  /** The events by all reports, whatever the second clock says. */
  allEvents(): KnownEvent[] {
    return eventsKnownBy(this.index, null).events;
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
}
