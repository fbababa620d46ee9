import { createContext } from 'svelte';
import type { KnownLookup } from '$lib/core/evidence/known-lookup';
import type { AtlasIndex } from '$lib/core/index-atlas';
import type { KnownJourney } from '$lib/core/movement/known-journey';
import type { Span } from '$lib/core/time/span';
import { windowInstants, type Window } from '$lib/core/time/window';
import type { HistoryMode } from './history-mode';
import type { Knowledge } from './knowledge.svelte';
import { movement } from './movement.svelte';

/** Context of the journeys of the view set by the atlas's page. */
export const [getJourneys, setJourneys] = createContext<Journeys>();

/**
 * The journeys, as far as known: which are shown, and which is followed or open as a graph. How far along they are is for `legsOf` and
 * `travellersOf` to say, whose scripts come late.
 */
export class Journeys {
  private readonly index: AtlasIndex;
  private readonly knowledge: Knowledge;
  private readonly window: () => Window;
  private readonly tell: (events: KnownLookup) => KnownJourney[] = $derived.by(() => {
    return movement.telling?.followJourneys(this.index) ?? (() => []);
  });
  private readonly changed: (mode: HistoryMode) => void;

  /** The ids of the hidden ones. */
  hidden: readonly string[] = $state.raw([]);
  /** The id of the one whose traveller the map keeps in view. */
  followed: string | null = $state(null);
  /** The id of the one whose train graph is open. */
  graph: string | null = $state(null);

  /** All journeys, as the known claims tell them; none until the script that tells them has come. */
  readonly all: KnownJourney[] = $derived.by(() => this.tell(this.knowledge.lookup));
  /** Those that are not hidden. */
  readonly shown: KnownJourney[] = $derived(
    this.all.filter(({ journey }) => !this.hidden.includes(journey.id))
  );
  /** The window, in seconds since 1970-01-01T00:00Z, half-open. */
  readonly instants: Span = $derived.by(() => windowInstants(this.window(), this.index.atlas.zone));

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

  /** Applies what an address says. */
  read({
    hide,
    follow,
    graph
  }: {
    hide: readonly string[];
    follow: string | null;
    graph: string | null;
  }): void {
    this.hidden = hide.join() === this.hidden.join() ? this.hidden : hide;
    this.followed = follow;
    this.graph = graph;
  }

  /** Shows or hides a journey. */
  toggle(id: string): void {
    this.hidden = this.hidden.includes(id)
      ? this.hidden.filter((other) => other !== id)
      : [...this.hidden, id];
    if (this.hidden.includes(id) && this.followed === id) this.followed = null;
    this.changed('push');
  }

  /** Keeps a journey's traveller in view, or none. A followed journey is shown. */
  follow(id: string | null, mode: HistoryMode = 'push'): void {
    if (id === this.followed) return;
    this.followed = id;
    this.hidden = this.hidden.filter((other) => other !== id);
    this.changed(mode);
  }

  /** Opens or closes the train graph of a journey. */
  openGraph(id: string | null): void {
    if (id === this.graph) return;
    this.graph = id;
    this.changed('push');
  }
}
