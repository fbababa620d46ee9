import type { EventHistory } from '$lib/core/evidence/event-history';
import type { KnownEvent } from '$lib/core/evidence/known-event';
import { ActorEvents } from '$lib/core/movement/actor-events';
import type { Knowledge } from './knowledge.svelte';

const found = new WeakMap<EventHistory, ActorEvents>();

/** The known events nearest to an instant (seconds since 1970-01-01T00:00Z) that put an actor at their place. */
export function reportsNear(
  { history, until, absences }: Pick<Knowledge, 'history' | 'until' | 'absences'>,
  actor: string,
  instant: number
): KnownEvent[] {
  absences.follow();
  const events = found.get(history) ?? new ActorEvents(history);
  found.set(history, events);
  return events.near(actor, instant, until);
}
