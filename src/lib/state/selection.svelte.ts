import { createContext } from 'svelte';
import type { KnownEvent } from '$lib/core/evidence/known-event';
import type { KnownJourney } from '$lib/core/movement/known-journey';
import type { HistoryMode } from './history-mode';
import type { Journeys } from './journeys.svelte';
import type { Knowledge } from './knowledge.svelte';

/** Context of the selection of the view set by the atlas's page. */
export const [getSelection, setSelection] = createContext<Selection>();

/** What is selected, an event or the traveller of a journey; and what the pointer or the focus is on. */
export class Selection {
  private readonly knowledge: Knowledge;
  private readonly journeys: Journeys;
  private readonly changed: (mode: HistoryMode) => void;

  /** The id of the selected event. */
  eventId: string | null = $state(null);
  /** The id of the journey whose traveller is selected. */
  journeyId: string | null = $state(null);
  /** The id of the event that the pointer or the focus is on, in the list or on the map. */
  hovered: string | null = $state(null);

  /** The selected event, as it is known. */
  readonly event: KnownEvent | null = $derived.by(() => this.knowledge.event(this.eventId));
  /** What is known that the outcome of the selected event ties to it: what settled it, and the expectations that it settled. */
  readonly tied: KnownEvent[] = $derived.by(() => {
    const { event } = this;
    if (!event) return [];
    const settled = this.knowledge.event(event.event.outcome?.event) ?? [];
    return [settled, this.knowledge.expecting(event.event.id)].flat();
  });
  /** The journey whose traveller is selected, shown or not; null if nothing is known of it. */
  readonly journey: KnownJourney | null = $derived.by(() => {
    const known = this.journeys.all.find(({ journey }) => journey.id === this.journeyId);
    return known && known.fixes.length > 0 ? known : null;
  });

  /** What is asked for, known or not, by its place in an atlas: an event’s id, or `journey/the-voyage`; null if nothing is. */
  readonly asked: string | null = $derived.by(
    () => this.eventId ?? (this.journeyId === null ? null : `journey/${this.journeyId}`)
  );
  /** The same, once something is known of it: whose card is open. */
  readonly open: string | null = $derived.by(() =>
    this.event || this.journey ? this.asked : null
  );

  constructor(knowledge: Knowledge, journeys: Journeys, changed: (mode: HistoryMode) => void) {
    this.knowledge = knowledge;
    this.journeys = journeys;
    this.changed = changed;
  }

  /** Applies what an address says: given an event and a journey, the event. */
  read({ event, journey }: { event: string | null; journey: string | null }): void {
    this.eventId = event;
    this.journeyId = event === null ? journey : null;
  }

  /** Selects an event of the atlas, or none. */
  selectEvent(id: string | null): void {
    if (id === this.eventId && this.journeyId === null) return;
    this.read({ event: id, journey: null });
    this.changed('push');
  }

  /** Selects the traveller of a journey, or nothing. */
  selectJourney(id: string | null): void {
    if (id === this.journeyId) return;
    this.read({ event: null, journey: id });
    this.changed('push');
  }

  /** Marks an event as under the pointer or the focus; returns how to unmark it, and no other. */
  hover(event: string): () => void {
    this.hovered = event;
    return () => {
      if (this.hovered === event) this.hovered = null;
    };
  }
}
