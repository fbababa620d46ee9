import { createContext } from 'svelte';
import { PLAIN_ADDRESS, type Address, type Camera } from '$lib/core/view/address';
import type { Atlas, Place } from '$lib/core/atlas';
import { clampAxis, revealOnAxis } from '$lib/core/time/axis-span';
import { datedDays, daysAround, eventsByDay, extentOf } from '$lib/core/evidence/days-of-events';
import { elasticWarp } from '$lib/core/view/elastic';
import { filters, NO_FILTER, passes, sameFilter, type Filter } from '$lib/core/view/filter';
import { indexAtlas, type AtlasIndex } from '$lib/core/index-atlas';
import { keepKnownIds } from '$lib/core/view/keep-known-ids';
import { journeyProgress, type LegProgress } from '$lib/core/movement/journey-progress';
import { knownDay, type KnownBy } from '$lib/core/evidence/known-by';
import { firstDayOf, knownEvents, type KnownEvent } from '$lib/core/evidence/known-event';
import { knownEventsByDay } from '$lib/core/evidence/known-events-by-day';
import { knownJourney, type KnownJourney } from '$lib/core/movement/known-journey';
import type { Span } from '$lib/core/time/span';
import { travellerAt, type Traveller } from '$lib/core/movement/traveller-at';
import { visibleAt, type Match, type Shown } from '$lib/core/view/visible-at';
import { EVEN, type Warp } from '$lib/core/time/warp';
import {
  dayWindow,
  hourWindow,
  sameWindow,
  windowInstants,
  type Window
} from '$lib/core/time/window';

/**
 * How an act is written to the address: `push` adds an entry; the first change of a `gesture` (a drag, a burst of keys) adds one and
 * the later ones replace it, and so does a run of the player, `play`; `replace` adds none.
 */
export type Act = 'push' | 'gesture' | 'keys' | 'play' | 'replace';

/** Context of the view: set once by the page of an atlas, got by map, timeline and panels. */
export const [getView, setView] = createContext<View>();

/**
 * What the reader looks at. The address is read into it; acts change it and are written to the address;
 * everything else is derived.
 */
export class View {
  readonly index: AtlasIndex;
  private readonly eventsKnownBy: (day: number | null) => KnownEvent[];
  /** Whether the page stands in a frame on another page, which links must leave as it is. */
  framed = false;
  /** Writes the view to the address; does nothing until the page gives it. */
  write: (act: Act) => void = () => {};
  /** Ends the gesture under way, so that its last change stands in the address and the next one is a new act. */
  settle: () => void = () => {};

  window: Window = $state.raw({ days: { from: 0, to: 1 }, hour: null });
  /** The id of the selected event. */
  selected: string | null = $state(null);
  /** The id of the journey whose traveller is selected. */
  selectedJourney: string | null = $state(null);
  /** The id of the event that the pointer or the focus rests on, in the list or on the map. */
  hovered: string | null = $state(null);
  /** The second clock, as the reader sets it. */
  knownBy: KnownBy = $state(null);
  /** Which events are shown. */
  filter: Filter = $state.raw(NO_FILTER);
  /** The ids of the journeys that are hidden. */
  hiddenJourneys: readonly string[] = $state.raw([]);
  /** The id of the journey whose traveller the map keeps in sight. */
  followed: string | null = $state(null);
  /** The id of the journey whose train graph is open. */
  graph: string | null = $state(null);
  /** Where the map was moved to; null while it stands at the atlas's home view. */
  camera: Camera | null = $state.raw(null);
  /** What the time axis shows: days since 1970-01-01, with fractions. */
  axis: Span = $state.raw({ from: 0, to: 1 });
  /** Whether every day of the axis is as wide as every other, or silence takes little room. */
  even: boolean = $state(false);
  /** What was wrong with the address, in sentences. */
  notices: string[] = $state.raw([]);

  /** The day whose reports the reader has, that day included (since 1970-01-01); null for all reports. */
  readonly known: number | null = $derived(knownDay(this.knownBy, this.window));
  /** Every event of which a claim is known, in order of time. */
  readonly events: KnownEvent[] = $derived.by(() => this.eventsKnownBy(this.known));
  readonly eventsById: Map<string, KnownEvent> = $derived(
    new Map(this.events.map((known) => [known.event.id, known]))
  );
  /** Whether the filter leaves anything out. */
  readonly filtering: boolean = $derived(filters(this.filter));
  /** The events that pass the filter. */
  readonly passing: KnownEvent[] = $derived.by(() =>
    this.filtering ? this.events.filter((known) => this.passesFilter(known)) : this.events
  );
  /** How many events are dated to each day. */
  readonly counts: Map<number, number> = $derived(eventsByDay(this.passing));
  /** The days on which a dated event begins, sorted. */
  readonly dated: number[] = $derived(datedDays(this.passing));
  /** Where playing stands: the dated days; where the second clock goes along, those too that it will bring. */
  readonly stops: number[] = $derived.by(() =>
    this.knownBy === 'then'
      ? datedDays([
          ...this.eventsKnownBy(null).filter((known) => this.passesFilter(known)),
          ...this.passing
        ])
      : this.dated
  );
  /** The days of the whole atlas, half-open: the slider's ends. */
  readonly extent: Span;
  /** How the elastic axis measures time; by all reports, so that it stands still under the second clock. */
  readonly elastic: Warp;
  /** How the axis that is shown measures time. */
  readonly warp: Warp = $derived.by(() => (this.even ? EVEN : this.elastic));
  /** Where the window lies on the axis: days since 1970-01-01, an hour being a 24th of its day. */
  readonly span: Span = $derived(windowSpan(this.window));
  /** The events in the window that pass the filter, with how they match. */
  readonly shown: Shown[] = $derived.by(() => this.inWindow(this.passing));
  /** The events in the window, whatever the filter. */
  readonly unfiltered: Shown[] = $derived.by(() =>
    this.filtering ? this.inWindow(this.events) : this.shown
  );
  readonly datedCount: number = $derived(countMatch(this.shown, 'dated'));
  readonly looseCount: number = $derived(countMatch(this.shown, 'loose'));
  readonly aheadCount: number = $derived(countMatch(this.shown, 'ahead'));
  /** The nearest dated days before and after the window. */
  readonly around = $derived.by(() => daysAround(this.dated, this.window.days));
  /** The journeys, as far as the claims known tell of them. */
  readonly journeys: KnownJourney[] = $derived(
    this.atlas.journeys.map((journey) => knownJourney(this.index, journey, this.eventsById))
  );
  /** The journeys that are not hidden. */
  readonly shownJourneys: KnownJourney[] = $derived(
    this.journeys.filter(({ journey }) => !this.hiddenJourneys.includes(journey.id))
  );
  /** The legs of the journeys shown, each with how far it is at the end of the window. */
  readonly legs: LegProgress[] = $derived.by(() => {
    const instants = windowInstants(this.window, this.atlas.zone);
    return this.shownJourneys.flatMap((journey) => journeyProgress(journey, instants));
  });
  /** Where the traveller of each journey shown is at the end of the window. */
  readonly travellers: Traveller[] = $derived.by(() => {
    const instants = windowInstants(this.window, this.atlas.zone);
    return this.shownJourneys.map((journey) => travellerAt(journey, instants));
  });
  /** The selected traveller: where it is at the end of the window, whether or not its journey is shown. */
  readonly selectedTraveller: Traveller | null = $derived.by(() => {
    const selected = this.journeys.find(({ journey }) => journey.id === this.selectedJourney);
    return selected ? travellerAt(selected, windowInstants(this.window, this.atlas.zone)) : null;
  });
  readonly selectedEvent: KnownEvent | null = $derived(
    this.selected === null ? null : (this.eventsById.get(this.selected) ?? null)
  );
  /** Whether the selected event lies in the window. */
  readonly selectedShown: boolean = $derived(
    this.selectedEvent !== null && this.inWindow([this.selectedEvent]).length > 0
  );
  readonly address: Address = $derived({
    window: this.window,
    event: this.selected,
    journey: this.selectedJourney,
    known: this.knownBy,
    filter: this.filter,
    hide: this.hiddenJourneys,
    follow: this.followed,
    graph: this.graph,
    axis: this.even ? 'even' : null,
    camera: this.camera
  });

  constructor(atlas: Atlas, address: Address = PLAIN_ADDRESS) {
    this.index = indexAtlas(atlas);
    this.eventsKnownBy = knownEventsByDay(this.index);
    const events = knownEvents(this.index, null);
    this.extent = extentOf(events) ?? atlas.stretch;
    this.elastic = elasticWarp(events, this.extent);
    this.axis = atlas.stretch;
    this.read(address);
  }

  get atlas(): Atlas {
    return this.index.atlas;
  }

  /** The place of an id; null where the atlas has none. */
  place(id: string | null): Place | null {
    return id === null ? null : (this.index.places.get(id) ?? null);
  }

  /** Takes over what an address says. An id that the atlas does not have is told and left out. */
  read(address: Address, notices: readonly string[] = []): void {
    const { value, issues } = keepKnownIds(address, this.index);
    this.window = value.window ?? { days: this.atlas.firstWindow, hour: null };
    this.knownBy = value.known;
    this.filter = sameFilter(value.filter, this.filter) ? this.filter : value.filter;
    this.hiddenJourneys = value.hide;
    this.followed = value.follow;
    this.graph = value.graph;
    this.even = value.axis === 'even';
    this.camera = value.camera;
    this.selected = value.event;
    this.selectedJourney = value.event === null ? value.journey : null;
    this.notices = [...notices, ...issues.map(({ message }) => message)];
    this.reveal();
  }

  /** Takes away what was told of the address. */
  dismissNotices(): void {
    this.notices = [];
  }

  /** Shows another window, and brings it into sight on the axis. */
  setWindow(window: Window, act: Act): void {
    if (sameWindow(window, this.window)) return;
    this.window = window;
    this.reveal();
    this.enact(act);
  }

  /** Moves the window by whole days; an hour keeps its hour. */
  stepDays(days: number): void {
    const { from, to } = this.window.days;
    const shift = clampShift(days, { from, to }, this.extent);
    this.setWindow(
      { days: { from: from + shift, to: to + shift }, hour: this.window.hour },
      'keys'
    );
  }

  /** Moves an hour's window by hours, within the atlas's days; from whole days, goes to the first hour or the last. */
  stepHours(hours: number): void {
    const { days, hour } = this.window;
    if (hour === null) {
      this.setWindow(hours > 0 ? hourWindow(days.from, 0) : hourWindow(days.to - 1, 23), 'keys');
      return;
    }
    const next = hourWindow(days.from, hour + hours);
    const shift = next.days.from - days.from;
    if (clampShift(shift, days, this.extent) === shift) this.setWindow(next, 'keys');
  }

  /** Goes to the nearest day before or after the window on which a dated event begins. */
  stepDated(direction: 'before' | 'after', act: Act = 'keys'): void {
    const day = this.around[direction];
    if (day !== null) this.setWindow(dayWindow(day), act);
  }

  /** Selects an event of the atlas, or none. */
  select(event: string | null): void {
    if (event === this.selected && this.selectedJourney === null) return;
    this.selected = event;
    this.selectedJourney = null;
    this.enact('push');
  }

  /** Selects the traveller of a journey, or nothing. */
  selectJourney(journey: string | null): void {
    if (journey === this.selectedJourney) return;
    this.selected = null;
    this.selectedJourney = journey;
    this.enact('push');
  }

  /** Selects an event and moves the window to its first day where it lies outside. */
  goTo(event: string): void {
    const known = this.eventsById.get(event);
    if (!known) return;
    this.selected = event;
    this.selectedJourney = null;
    if (!this.selectedShown) {
      this.window = dayWindow(firstDayOf(known));
      this.reveal();
    }
    this.enact('push');
  }

  /** Rests on an event with the pointer or the focus; returns how to leave it, which leaves no other. */
  hover(event: string): () => void {
    this.hovered = event;
    return () => {
      if (this.hovered === event) this.hovered = null;
    };
  }

  /** Sets the second clock. */
  setKnownBy(knownBy: KnownBy, act: Act = 'push'): void {
    if (knownBy === this.knownBy) return;
    this.knownBy = knownBy;
    this.enact(act);
  }

  /** Shows only the events that pass. */
  setFilter(filter: Filter): void {
    if (sameFilter(filter, this.filter)) return;
    this.filter = filter;
    this.enact('push');
  }

  /** Shows a journey, or hides it. */
  toggleJourney(id: string): void {
    this.hiddenJourneys = this.hiddenJourneys.includes(id)
      ? this.hiddenJourneys.filter((other) => other !== id)
      : [...this.hiddenJourneys, id];
    if (this.hiddenJourneys.includes(id) && this.followed === id) this.followed = null;
    this.enact('push');
  }

  /** Keeps the traveller of a journey in sight, or of none. A journey that is followed is shown. */
  follow(id: string | null, act: Act = 'push'): void {
    if (id === this.followed) return;
    this.followed = id;
    this.hiddenJourneys = this.hiddenJourneys.filter((other) => other !== id);
    this.enact(act);
  }

  /** Opens the train graph of a journey, or closes it. */
  openGraph(id: string | null): void {
    if (id === this.graph) return;
    this.graph = id;
    this.enact('push');
  }

  /** Told by the map once the reader has moved it. */
  setCamera(camera: Camera): void {
    this.camera = camera;
    this.enact('replace');
  }

  /** Shows another stretch of the time axis, kept to the atlas's days and to six hours at least. */
  setAxis(axis: Span): void {
    this.axis = clampAxis(axis, this.extent, this.warp);
  }

  /** Chooses between the even axis and the elastic one; the same days stay in sight. */
  setEven(even: boolean): void {
    if (even === this.even) return;
    this.even = even;
    this.enact('push');
  }

  /** Ends an act: what was told of the address before it goes, unless the days only play on, and the new one is written. */
  private enact(act: Act): void {
    if (act !== 'play') this.notices = [];
    this.write(act);
  }

  private passesFilter(known: KnownEvent): boolean {
    return passes(this.index, this.filter, known);
  }

  /** Expectations still open are shown ahead only to a reader who stands in the past. */
  private inWindow(events: readonly KnownEvent[]): Shown[] {
    return visibleAt(events, this.window, this.atlas.zone, { ahead: this.known !== null });
  }

  /** Moves the axis as little as it must to show the window. */
  private reveal(): void {
    this.axis = revealOnAxis(this.axis, windowSpan(this.window), this.warp);
  }
}

function countMatch(shown: readonly Shown[], wanted: Match): number {
  return shown.filter(({ match }) => match === wanted).length;
}

function windowSpan({ days, hour }: Window): Span {
  if (hour === null) return days;
  return { from: days.from + hour / 24, to: days.from + (hour + 1) / 24 };
}

/** How far a window may move within the atlas's days. */
function clampShift(shift: number, window: Span, extent: Span): number {
  const least = Math.min(0, extent.from - window.from);
  const most = Math.max(0, extent.to - window.to);
  return Math.min(Math.max(shift, least), most);
}
