import { startOf } from '../evidence/known-event';
import { extent } from '../extent';
import type { AtlasIndex } from '../index-atlas';
import type { KnownJourney } from '../movement/known-journey';
import { staysOf, type Stay } from '../movement/stays-of';
import type { Span } from '../time/span';
import { lasts } from './lasts';
import type { Shown } from './visible-at';

/**
 * The events of the window in the order in which they are listed: by time, and where a report gives no hour, by the journeys, so that
 * nothing is told of a place before the traveller has come to it; what runs over several days comes after what is dated to one. For
 * a window of an hour (`hour`, instants in seconds since 1970-01-01T00:00Z), those are left out that by the journeys were over before
 * it, or not yet possible.
 */
export function inJourneyOrder(
  index: AtlasIndex,
  shown: readonly Shown[],
  journeys: readonly KnownJourney[],
  hour: Span | null
): Shown[] {
  return shown
    .map((one) => ({ one, ...placed(index, one, journeys) }))
    .filter(({ limits }) => !hour || (limits.from < hour.to && limits.to > hour.from))
    .sort((a, b) => a.late - b.late || a.start - b.start || a.order - b.order)
    .map(({ one }) => one);
}

/** By what an event is sorted, and when the journeys allow it. */
type Placed = { limits: Span; late: number; start: number; order: number };

function placed(
  index: AtlasIndex,
  { known, match }: Shown,
  journeys: readonly KnownJourney[]
): Placed {
  const free: Placed = {
    limits: { from: -Infinity, to: Infinity },
    late: Number(match !== 'expected' && lasts(known)),
    start: startOf(known),
    order: -1
  };
  const { when } = known;
  if (match === 'expected' || !when || when.openStart || when.openEnd) return free;
  if (known.status === 'planned') return free;
  const stays = staysOf(index, known, journeys);
  const [first] = stays;
  if (!first) return free;
  // A clock time needs no journey to be placed; of two at one time, the journey's comes where it is in the journey.
  if (when.precision === 'minute') return isFix(first) ? { ...free, order: first.order } : free;
  const limits = {
    from: extent(stays.map((stay) => stay.limits.from)).to,
    to: extent(stays.map((stay) => stay.limits.to)).from
  };
  return {
    limits: limits.from < limits.to ? limits : free.limits,
    late: stays.some(isFix) ? 0 : free.late,
    start: extent([free.start, ...stays.map(({ start }) => start)]).to,
    order: first.order
  };
}

/** Whether it is the time of a fix itself. */
function isFix({ order }: Stay): boolean {
  return Number.isInteger(order);
}
