import type { KnownEvent } from './known-event';

/** The expectations among the events that are known to be settled by what happened, whether as expected or otherwise. */
export function expectedOf(events: readonly KnownEvent[], happened: string): KnownEvent[] {
  return events.filter(({ event, result }) => result !== null && event.outcome?.event === happened);
}
