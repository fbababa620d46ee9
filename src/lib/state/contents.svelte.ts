import type { EventFacts } from '$lib/core/evidence/event-facts';
import type { KnownEvent } from '$lib/core/evidence/known-event';
import type { AtlasIndex } from '$lib/core/index-atlas';
import type { Window } from '$lib/core/time/window';
import { countAs } from '$lib/core/view/count-as';
import { passes } from '$lib/core/view/filter';
import { groupByPlace, type PlaceGroup } from '$lib/core/view/group-by-place';
import { visibleAt, type Shown } from '$lib/core/view/visible-at';
import type { Journeys } from './journeys.svelte';
import type { Knowledge } from './knowledge.svelte';
import { movement } from './movement.svelte';

/** What decides which events are in view. */
type Looked = { index: AtlasIndex; window: Window; knowledge: Knowledge; journeys: Journeys };

/** The events in the window, as they are known: filtered or not, here or yet to come. */
export class Contents {
  /** The events in the window, filtered or not, with how they match. */
  readonly unfiltered: Shown[] = $derived.by(() =>
    this.of(this.view.knowledge.near(this.view.window))
  );
  /** Those that pass the filter. */
  readonly shown: Shown[] = $derived.by(() => {
    const { index, knowledge } = this.view;
    const { filtering, filter } = knowledge;
    return filtering
      ? this.unfiltered.filter(({ known }) => passes(index, filter, known))
      : this.unfiltered;
  });
  /** The same by place. */
  readonly groups: PlaceGroup[] = $derived.by(() => groupByPlace(this.view.index, this.shown));
  /** What is known of the events in the window that have yet to come, in order of time, filtered or not. */
  private readonly absent: Shown<EventFacts>[] = $derived.by(() => {
    const { index, window, knowledge } = this.view;
    const facts = knowledge.absences.of(window).map((one) => one.facts);
    return visibleAt(facts, window, index.atlas.zone, knowledge.day);
  });
  /** All of the window that count, here or not: those that pass the filter, and filtered or not. */
  readonly counted: Shown<EventFacts>[] = $derived.by(() => {
    const { absent, shown } = this;
    const { index, knowledge } = this.view;
    if (absent.length === 0) return shown;
    return [...shown, ...absent.filter(({ known }) => passes(index, knowledge.filter, known))];
  });
  readonly uncut: Shown<EventFacts>[] = $derived.by(() =>
    this.absent.length === 0 ? this.unfiltered : [...this.unfiltered, ...this.absent]
  );
  /** How many events that pass the filter have yet to come. */
  readonly absentCount: number = $derived.by(() => this.counted.length - this.shown.length);
  /** How many events are dated to the window, how many expectations are, and how many of both are known only loosely. */
  readonly datedCount: number = $derived(countAs(this.counted, 'dated'));
  readonly dueCount: number = $derived(countAs(this.counted, 'due'));
  readonly looseCount: number = $derived(countAs(this.counted, 'loose'));

  constructor(private readonly view: Looked) {}

  /** Those of some known events that lie in the window, filtered or not. */
  of(events: readonly KnownEvent[]): Shown[] {
    const { index, window, knowledge, journeys } = this.view;
    const shown = visibleAt(events, window, index.atlas.zone, knowledge.day);
    const { telling } = movement;
    if (!telling) return shown;
    const instants = window.hour === null ? null : journeys.instants;
    return telling.inJourneyOrder(index, shown, journeys.all, instants);
  }
}
