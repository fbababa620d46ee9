import { createContext } from 'svelte';
import type { Atlas, Place } from '$lib/core/atlas';
import { daysAround } from '$lib/core/evidence/days-of-events';
import { firstDayOf, type KnownEvent } from '$lib/core/evidence/known-event';
import { failureWords } from '#words/failures';
import { indexAtlas, type AtlasIndex } from '$lib/core/index-atlas';
import type { Issue } from '$lib/core/issue';
import { clampShift, type Span } from '$lib/core/time/span';
import { dayWindow, hourWindow, sameWindow, windowSpan, type Window } from '$lib/core/time/window';
import { PLAIN_ADDRESS, type Address, type Camera } from '$lib/core/view/address';
import { axisOf } from '$lib/core/view/axis-of';
import type { PlaceGroup } from '$lib/core/view/group-by-place';
import type { Signs } from '$lib/core/view/drawings';
import { daySentence } from '$lib/core/view/day-sentence';
import { keepIdsOfAtlas } from '$lib/core/view/keep-ids-of-atlas';
import type { Sight } from '$lib/core/view/sight';
import type { Shown } from '$lib/core/view/visible-at';
import { setIndex } from './atlas-index';
import { Axis, setAxis } from './axis.svelte';
import { Comparison } from './comparison.svelte';
import { Contents } from './contents.svelte';
import type { HistoryMode } from './history-mode';
import { Journeys, setJourneys } from './journeys.svelte';
import { Knowledge, setKnowledge } from './knowledge.svelte';
import { Opening } from './opening.svelte';
import { Selection, setSelection } from './selection.svelte';

const [getView, setViewAlone] = createContext<View>();

/** Context of the view: set once by the atlas's page, read by map, timeline and panels. */
export { getView };

/** Sets the view, and each of its parts for those that need only that. What it compares has as many halves as the page has room for. */
export function setView(view: View): void {
  view.comparison.followWidth();
  setViewAlone(view);
  setIndex(view.index);
  setKnowledge(view.knowledge);
  setAxis(view.axis);
  setJourneys(view.journeys);
  setSelection(view.selection);
}

/** A move of the window in play: to where, within how many milliseconds what moves with it is to come, and whether it then stands. */
export type Glide = { window: Window; milliseconds: number; rests: boolean };

/**
 * What the reader looks at: the window, and in separate parts what is known, what of it the window holds, the axis, the journeys and the selection. The
 * address is read into it; changes are written to the address; everything else is derived.
 */
export class View {
  readonly index: AtlasIndex;
  /** Whether the page is in a frame on another page, which links must leave unchanged. */
  framed = false;
  /** Writes the view to the address; does nothing until the page sets it. */
  write: (mode: HistoryMode) => void = () => {};
  /** Ends the current gesture, so that its last change is in the address and the next one is a new entry. */
  settle: () => void = () => {};

  window: Window = $state.raw({ days: { from: 0, to: 1 }, hour: null });
  /** How the window was last moved in play, which travellers follow along their lines. */
  glide: Glide | null = null;
  /** What tells which signs the map shows, for the legend; null until there is a map. */
  signs: (() => Signs) | null = $state.raw(null);
  /** Where the map was moved to; null while it is at the atlas's home view. */
  camera: Camera | null = $state.raw(null);
  /** What the map shows on the screen, told by the map as it moves and asked for at once where it is drawn elsewhere; null until it stands. */
  sight: Sight | null = null;
  /** What was wrong with the address, in sentences. */
  notices: string[] = $state.raw([]);

  readonly knowledge: Knowledge;
  readonly comparison: Comparison;
  readonly axis: Axis;
  readonly journeys: Journeys;
  readonly selection: Selection;
  readonly opening: Opening;
  readonly contents: Contents;

  /** The window's position on the axis: days since 1970-01-01, an hour being a 24th of its day. */
  readonly span: Span = $derived(windowSpan(this.window));
  /** What happened on the day in view; null if nothing heads it. */
  readonly sentence: string | null = $derived.by(() =>
    daySentence(this.index, {
      window: this.window,
      shown: this.contents.unfiltered,
      until: this.knowledge.until
    })
  );
  /** The nearest dated days before and after the window. */
  readonly around = $derived.by(() => daysAround(this.knowledge.dated, this.window.days));
  /** What of the address both halves of a comparison look at: all but whose reports, and from where. */
  readonly subject: Omit<Address, 'known' | 'compare' | 'camera'> = $derived.by(() => ({
    window: this.window,
    event: this.selection.eventId,
    journey: this.selection.journeyId,
    filter: this.knowledge.filter,
    hide: this.journeys.hidden,
    follow: this.journeys.followed,
    graph: this.journeys.graph,
    axis: this.axis.even ? 'even' : null
  }));
  readonly address: Address = $derived.by(() => ({
    ...this.subject,
    known: this.comparison.at === null ? this.knowledge.by : this.comparison.evening,
    compare: this.comparison.at,
    camera: this.camera
  }));

  constructor(atlas: Atlas, address: Address = PLAIN_ADDRESS, issues: readonly Issue[] = []) {
    this.index = indexAtlas(atlas);
    const window = (): Window => this.window;
    const changed = (mode: HistoryMode): void => this.changed(mode);
    this.knowledge = new Knowledge(this.index, window, changed);
    this.comparison = new Comparison(this.index, this.knowledge, window, changed);
    this.axis = new Axis(axisOf(this.knowledge.history, atlas.stretch), atlas.stretch, changed);
    this.journeys = new Journeys(this.index, this.knowledge, window, changed);
    this.selection = new Selection(this.knowledge, this.journeys, changed);
    this.opening = new Opening(this);
    this.contents = new Contents(this);
    this.read(address, issues);
  }

  get atlas(): Atlas {
    return this.index.atlas;
  }

  /** The events in the window that pass the filter, with how they match. */
  get shown(): Shown[] {
    return this.contents.shown;
  }

  /** The same by place. */
  get groups(): PlaceGroup[] {
    return this.contents.groups;
  }

  /** The place with an id; null if the atlas has none. */
  place(id: string | null): Place | null {
    return id === null ? null : (this.index.places.get(id) ?? null);
  }

  /** Applies what an address says; `issues` are those found in reading it. An id that is not in the atlas is reported and ignored. */
  read(address: Address, issues: readonly Issue[] = []): void {
    const { value, issues: unknown } = keepIdsOfAtlas(address, this.index, this.knowledge);
    this.window = value.window ?? { days: this.atlas.firstWindow, hour: null };
    this.knowledge.read({ known: this.comparison.read(value), filter: value.filter });
    this.journeys.read(value);
    this.axis.even = value.axis === 'even';
    this.camera = value.camera;
    this.selection.read(value);
    this.opening.read(value);
    this.notices = [...issues, ...unknown].map(({ message }) => message);
    this.axis.show(this.window);
  }

  /** Dismisses the notices about the address. */
  dismissNotices(): void {
    this.notices = [];
  }

  /** Shows another window, and brings it into view on the axis. */
  setWindow(window: Window, mode: HistoryMode): void {
    if (sameWindow(window, this.window)) return;
    // Nobody rides to a window that is come to by hand.
    if (mode !== 'play') this.glide = null;
    this.window = window;
    this.opening.read({ window });
    this.axis.show(window, mode);
    this.changed(mode);
  }

  /** Moves the window by whole days; an hour keeps its hour. */
  stepDays(days: number): void {
    const { days: now, hour } = this.window;
    const shift = clampShift(days, now, this.axis.extent);
    this.setWindow({ days: { from: now.from + shift, to: now.to + shift }, hour }, 'keys');
  }

  /** Moves an hour's window by hours, within the atlas's days; from whole days, goes to the first or last hour. */
  stepHours(hours: number): void {
    const { days, hour } = this.window;
    if (hour === null) {
      this.setWindow(hours > 0 ? hourWindow(days.from, 0) : hourWindow(days.to - 1, 23), 'keys');
      return;
    }
    const next = hourWindow(days.from, hour + hours);
    const shift = next.days.from - days.from;
    if (clampShift(shift, days, this.axis.extent) === shift) this.setWindow(next, 'keys');
  }

  /** Goes to the nearest day before or after the window on which a dated event begins. */
  stepDated(direction: 'before' | 'after', mode: HistoryMode = 'keys'): void {
    const day = this.around[direction];
    if (day !== null) this.setWindow(dayWindow(day), mode);
  }

  /** Selects an event and moves the window to its first day if it lies outside. */
  goTo(event: string): void {
    const known = this.knowledge.event(event);
    if (!known) {
      this.goOnceHere(event);
      return;
    }
    this.selection.read({ event, journey: null });
    if (!this.isInWindow(known)) {
      this.window = dayWindow(firstDayOf(known));
      this.axis.show(this.window);
    }
    this.changed('push');
  }

  /** Asks for the events of the window, of what is tied to the selected event, and of the windows on either side, where they have yet to come. */
  askForEvents(): void {
    const { days, hour } = this.window;
    const length = days.to - days.from;
    const beside = [length, -length].map((by) => ({
      days: { from: days.from + by, to: days.to + by },
      hour
    }));
    this.knowledge.absences.askFor([this.window, ...beside], this.selection.eventId);
  }

  /** Whether an event lies in the window, filtered or not. */
  isInWindow(known: KnownEvent): boolean {
    return this.contents.of([known]).length > 0;
  }

  /** Called by the map when the reader has moved it. */
  setCamera(camera: Camera): void {
    this.camera = camera;
    this.changed('replace');
  }

  /** Completes a change by the reader: dismisses notices, unless the days are just playing, and writes the new address. */
  private changed(mode: HistoryMode): void {
    if (mode !== 'play') this.notices = [];
    this.write(mode);
  }

  private goOnceHere(event: string): void {
    if (this.knowledge.has(event) && !this.knowledge.absences.has(event)) return;
    this.knowledge.absences.bring(event).then(
      (isThere) => {
        if (isThere && this.knowledge.event(event)) this.goTo(event);
      },
      () => (this.notices = [failureWords({ lost: 'event', left: 'rest' })])
    );
  }
}
