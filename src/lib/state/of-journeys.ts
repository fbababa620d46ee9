import type { KnownJourney } from '$lib/core/movement/known-journey';
import type { Span } from '$lib/core/time/span';
import type { Journeys } from './journeys.svelte';

/** What follows from the shown journeys and the window: made once for all who ask for it, until one of the two changes. */
export function ofJourneys<Result>(
  make: (shown: readonly KnownJourney[], instants: Span) => Result
): (journeys: Pick<Journeys, 'shown' | 'instants'>) => Result {
  const made = new WeakMap<readonly KnownJourney[], { instants: Span; result: Result }>();
  return ({ shown, instants }) => {
    const held = made.get(shown);
    if (held?.instants === instants) return held.result;
    const result = make(shown, instants);
    made.set(shown, { instants, result });
    return result;
  };
}
