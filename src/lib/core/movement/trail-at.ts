import { startOf, type KnownEvent } from '../evidence/known-event';
import { isDated } from '../time/is-dated';
import type { Window } from '../time/window';

/** A place of earlier events, and how many days before the window the last of them ended. */
export type TrailPoint = { place: string; age: number };

/** The places of events dated before the window, without duplicates, latest first. Planned or retracted events leave no trail. */
export function trailAt(events: readonly KnownEvent[], window: Window): TrailPoint[] {
  const ages = new Map<string, number>();
  const earlier = events
    .filter(
      ({ when, place, status }) =>
        when &&
        place &&
        isDated(when) &&
        status !== 'planned' &&
        status !== 'retracted' &&
        when.stated.days.to <= window.days.from
    )
    .sort((a, b) => startOf(b) - startOf(a));
  for (const { when, place } of earlier) {
    if (!when || !place) continue;
    const age = window.days.from - when.stated.days.to;
    ages.set(place, Math.min(age, ages.get(place) ?? Infinity));
  }
  return [...ages].map(([place, age]) => ({ place, age }));
}
