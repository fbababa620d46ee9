import type { EventHistory } from '$lib/core/evidence/event-history';
import { Trail, type TrailPoint } from '$lib/core/movement/trail';
import type { Window } from '$lib/core/time/window';
import { ClockFollower } from '$lib/core/view/clock-follower';
import type { Knowledge } from './knowledge.svelte';

/** A trail, and what changes it as the second clock moves. */
type Followed = { trail: Trail; clock: ClockFollower };

const trails = new WeakMap<EventHistory, Followed>();

/** The places of what is dated before a window, as known, without duplicates and latest first; of all events, filtered or not. */
export function trailBefore(
  { history, until }: Pick<Knowledge, 'history' | 'until'>,
  window: Window
): TrailPoint[] {
  const { trail, clock } = trails.get(history) ?? followTrail(history);
  clock.follow(until);
  return trail.before(window);
}

function followTrail(history: EventHistory): Followed {
  const trail = new Trail();
  const clock = new ClockFollower(history, (before, after) => {
    if (before) trail.remove(before);
    if (after) trail.add(after);
  });
  const followed = { trail, clock };
  trails.set(history, followed);
  return followed;
}
