import { startOf, type KnownEvent } from '../evidence/known-event';
import { placeContains, placesAround, type AtlasIndex } from '../index-atlas';
import { isRegion } from '../precision';
import { overlaps, type Span } from '../time/span';
import type { KnownFix, KnownJourney } from './known-journey';

/** When a journey allows an event, and where it comes among the journey's fixes. */
export type Stay = {
  /** Seconds since 1970-01-01T00:00Z, half-open; infinite where the journey sets no bound. */
  limits: Span;
  /** The earliest of them that the reports suggest: by it the event is listed. */
  start: number;
  /** Between the indices of the fixes before and after it, or that of its own. */
  order: number;
};

/**
 * When a traveller was where an event happened, by each journey that it is a fix of, or whose traveller takes part in it at one of
 * the journey's places: from the arrival there to the next fix. Nothing for an event whose journey says nothing of its place or
 * contradicts its time.
 */
export function staysOf(
  index: AtlasIndex,
  known: KnownEvent,
  journeys: readonly KnownJourney[]
): Stay[] {
  return journeys.flatMap(({ journey, fixes }) => {
    const own = fixes.findIndex((fix) => fix.known.event.id === known.event.id);
    if (own >= 0) return stayAt(fixes, own, own);
    if (!known.actors.includes(journey.traveller)) return [];
    const stays = fixes.flatMap((_, i) => stayBeside(index, known, fixes, i));
    const [first, ...more] = stays.filter(
      ({ limits }) => known.when && overlaps(limits, known.when.stated.instants)
    );
    return first ? [more.reduce(joined, first)] : [];
  });
}

/** The time of a fix itself. */
function stayAt(fixes: readonly KnownFix[], i: number, order: number): Stay[] {
  const fix = fixes[i];
  return fix ? [{ limits: fix.limits, start: startAt(fixes, i), order }] : [];
}

/** The stay at a fix, if the event is in the same town, or in a region that holds the fix. */
function stayBeside(
  index: AtlasIndex,
  { place }: KnownEvent,
  fixes: readonly KnownFix[],
  i: number
): Stay[] {
  const fix = fixes[i] as KnownFix;
  if (place === null) return [];
  const inTown = townAround(index, place).some((one) => townAround(index, fix.place).includes(one));
  if (!inTown && !placeContains(index, place, fix.place)) return [];
  const [before, behind] = [fixes[i - 1], fixes[i + 1]];
  const goes = fix.role === 'departure' || fix.role === 'passing';
  const to = goes ? fix.limits.to : (behind?.limits.to ?? Infinity);
  if (fix.role === 'departure') {
    const limits = { from: before?.limits.from ?? -Infinity, to };
    return [{ limits, start: before ? startAt(fixes, i - 1) : -Infinity, order: i - 0.5 }];
  }
  // One who has come to a town has come to its country before.
  const order = inTown ? i + 0.5 : i - 0.5;
  return [{ limits: { from: fix.limits.from, to }, start: startAt(fixes, i), order }];
}

/** A place with those around it, up to the town. */
function townAround(index: AtlasIndex, place: string): string[] {
  return placesAround(index, place).filter((id) => {
    const around = index.places.get(id);
    return around && !isRegion(around);
  });
}

/** When a fix is listed: never before one that precedes it. */
function startAt(fixes: readonly KnownFix[], i: number): number {
  return fixes
    .slice(0, i + 1)
    .reduce((last, { known, limits }) => Math.max(last, startOf(known), limits.from), -Infinity);
}

function joined(a: Stay, b: Stay): Stay {
  const limits = {
    from: Math.min(a.limits.from, b.limits.from),
    to: Math.max(a.limits.to, b.limits.to)
  };
  return b.start < a.start ? { ...b, limits } : { ...a, limits };
}
