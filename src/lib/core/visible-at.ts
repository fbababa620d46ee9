import type { KnownEvent } from './known-event';
import { overlaps } from './span';
import { windowInstants, type Window } from './window';
import type { When } from './when';

/** How an event falls into the window: `dated` to it, or only `loose`, being known to a coarser or vaguer time. */
type Match = 'dated' | 'loose';

/** An event in the window. */
export type Shown = { known: KnownEvent; match: Match };

/**
 * The events that fall into the window, in the order given. A window of days takes civil days,
 * whatever the zones; a window of an hour takes instants, its hour reckoned in `zone`.
 */
export function visibleAt(events: readonly KnownEvent[], window: Window, zone: string): Shown[] {
  const instants = window.hour === null ? null : windowInstants(window, zone);
  return events.flatMap((known) => {
    const match = !known.when
      ? overlaps(known.by, window.days) && 'loose'
      : instants
        ? matchHour(known.when, instants)
        : matchDays(known.when, window);
    return match ? [{ known, match }] : [];
  });
}

/**
 * Whether a time is known to the day or finer, so that it counts for each of its days. One that is open at
 * an end ("by Monday") is not: its one day is a bound and not a date.
 */
export function isDated({ precision, openStart, openEnd }: When): boolean {
  const fine = precision === 'minute' || precision === 'part' || precision === 'day';
  return fine && !openStart && !openEnd;
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
