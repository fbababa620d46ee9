import type { EventHistory } from '$lib/core/evidence/event-history';
import { Trail, type TrailPoint } from '$lib/core/movement/trail';
import type { Window } from '$lib/core/time/window';
import { ClockFollower } from '$lib/core/view/clock-follower';
import type { Knowledge } from './knowledge.svelte';

/** A trail, and what keeps it in step with the second clock. */
type Followed = { trail: Trail; clock: ClockFollower };

const followed = new WeakMap<object, Followed>();

/**
 * The places of what is dated before a window, as known, without duplicates and latest first; of all events, filtered or not. One trail
 * is kept for all who ask.
 */
export function trailOf(
  knowledge: Pick<Knowledge, 'history' | 'until'>,
  window: Window
): TrailPoint[] {
  const { trail, clock } = followed.get(knowledge) ?? follow(knowledge, knowledge.history);
  clock.follow(knowledge.until);
  return trail.before(window);
}

function follow(knowledge: object, history: EventHistory): Followed {
  const trail = new Trail();
  const clock = new ClockFollower(history, (before, after) => {
    if (before) trail.remove(before);
    if (after) trail.add(after);
  });
  const made = { trail, clock };
  followed.set(knowledge, made);
  return made;
}
