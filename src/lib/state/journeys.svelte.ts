import { createContext } from 'svelte';
import type { AtlasIndex } from '$lib/core/index-atlas';
import { journeyProgress, type LegProgress } from '$lib/core/movement/journey-progress';
import { knownJourneys, type KnownJourney } from '$lib/core/movement/known-journey';
import { travellerAt, type Traveller } from '$lib/core/movement/traveller-at';
import type { Span } from '$lib/core/time/span';
import { windowInstants, type Window } from '$lib/core/time/window';
import type { HistoryMode } from './history-mode';
import type { Knowledge } from './knowledge.svelte';

/** Context of the journeys, of the view that the page of an atlas has set. */
export const [getJourneys, setJourneys] = createContext<Journeys>();

/** The journeys, as far as they are known: which are shown, how far they are, and which is followed or open as a graph. */
export class Journeys {
  private readonly index: AtlasIndex;
  private readonly knowledge: Knowledge;
  private readonly window: () => Window;
  private readonly changed: (mode: HistoryMode) => void;

  /** The ids of those that are hidden. */
  hidden: readonly string[] = $state.raw([]);
  /** The id of the one whose traveller the map keeps in sight. */
  followed: string | null = $state(null);
  /** The id of the one whose train graph is open. */
  graph: string | null = $state(null);

  /** All journeys, as far as the claims known tell of them. */
  readonly all: KnownJourney[] = $derived.by(() =>
    knownJourneys(this.index, this.knowledge.eventsById)
  );
  /** Those that are not hidden. */
  readonly shown: KnownJourney[] = $derived(
    this.all.filter(({ journey }) => !this.hidden.includes(journey.id))
  );
  private readonly instants: Span = $derived.by(() =>
    windowInstants(this.window(), this.index.atlas.zone)
  );
  /** The legs of the journeys shown, each with how far it is at the end of the window. */
  readonly legs: LegProgress[] = $derived(
    this.shown.flatMap((journey) => journeyProgress(journey, this.instants))
  );
  /** Where the traveller of each journey shown is at the end of the window. */
  readonly travellers: Traveller[] = $derived(
    this.shown.map((journey) => travellerAt(journey, this.instants))
  );

  constructor(
    index: AtlasIndex,
    knowledge: Knowledge,
    window: () => Window,
    changed: (mode: HistoryMode) => void
  ) {
    this.index = index;
    this.knowledge = knowledge;
    this.window = window;
    this.changed = changed;
  }

  /** Where the traveller of a journey is at the end of the window, hidden or not; null where there is no such journey. */
  travellerOf(id: string): Traveller | null {
    const found = this.all.find(({ journey }) => journey.id === id);
    return found ? travellerAt(found, this.instants) : null;
  }

  /** Takes over what an address says. */
  read({
    hide,
    follow,
    graph
  }: {
    hide: readonly string[];
    follow: string | null;
    graph: string | null;
  }): void {
    this.hidden = hide;
    this.followed = follow;
    this.graph = graph;
  }

  /** Shows a journey, or hides it. */
  toggle(id: string): void {
    this.hidden = this.hidden.includes(id)
      ? this.hidden.filter((other) => other !== id)
      : [...this.hidden, id];
    if (this.hidden.includes(id) && this.followed === id) this.followed = null;
    this.changed('push');
  }

  /** Keeps the traveller of a journey in sight, or of none. A journey that is followed is shown. */
  follow(id: string | null, mode: HistoryMode = 'push'): void {
    if (id === this.followed) return;
    this.followed = id;
    this.hidden = this.hidden.filter((other) => other !== id);
    this.changed(mode);
  }

  /** Opens the train graph of a journey, or closes it. */
  openGraph(id: string | null): void {
    if (id === this.graph) return;
    this.graph = id;
    this.changed('push');
  }
}
