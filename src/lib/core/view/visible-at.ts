import type { EventFacts } from '../evidence/event-facts';
import type { KnownEvent } from '../evidence/known-event';
import { isDated } from '../time/is-dated';
import { overlaps } from '../time/span';
import { windowInstants, type Window } from '../time/window';
import type { When } from '../time/when';

/**
 * How an event falls into the window: `dated` to it, or only `loose`, if its time is coarser or vaguer; or `expected`, if it is
 * an expectation that had not come about by then.
 */
export type Match = 'dated' | 'loose' | 'expected';

/** An event in the window, as it is known; or what is known of it, where that is all that is at hand. */
export type Shown<T extends EventFacts = KnownEvent> = { known: T; match: Match };

/**
 * The events that fall into the window, in the given order. A window of days uses civil days, whatever the zones; a window of an
 * hour uses instants, its hour being in `zone`. What is only loosely dated falls into no day after it was first reported. A reader in the past, who has only the reports up to a day `knownBy`, is also
 * shown open expectations, from the day on which they were reported.
 */
export function visibleAt<T extends EventFacts>(
  events: readonly T[],
  window: Window,
  zone: string,
  knownBy: number | null = null
): Shown<T>[] {
  const instants = window.hour === null ? null : windowInstants(window, zone);
  return events.flatMap((known): Shown<T>[] => {
    const match = !known.when
      ? overlaps(known.firstPublished, window.days) && 'loose'
      : instants
        ? matchHour(known.when, instants)
        : matchDays(known.when, window);
    if (match && !(match === 'loose' && isPast(known, window))) return [{ known, match }];
    return knownBy !== null && isExpected(known, window) ? [{ known, match: 'expected' }] : [];
  });
}

/** Whether it had happened before the window, since it had been reported by then. */
function isPast({ status, firstPublished }: EventFacts, { days }: Window): boolean {
  return status !== 'planned' && firstPublished.to <= days.from;
}

/** Whether it was expected by the window's end, for a time not yet past, and nothing had settled it. */
function isExpected(
  { status, result, when, firstPublished }: EventFacts,
  { days }: Window
): boolean {
  if (status !== 'planned' || (result !== null && result !== 'open')) return false;
  if (firstPublished.from >= days.to) return false;
  return !when || when.openEnd || when.widened.days.from >= days.to;
}

function matchDays(when: When, window: Window): Match | null {
  if (isDated(when) && overlaps(when.stated.days, window.days)) return 'dated';
  return overlaps(when.widened.days, window.days) ? 'loose' : null;
}

function matchHour(when: When, instants: { from: number; to: number }): Match | null {
  const timed = isDated(when) && when.precision === 'minute';
  if (timed && overlaps(when.stated.instants, instants)) return 'dated';
  return overlaps(when.widened.instants, instants) ? 'loose' : null;
}
