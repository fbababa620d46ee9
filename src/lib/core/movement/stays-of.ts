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
  const { event, actors } = known;
  const { byTraveller, byFix } = sorted.get(journeys) ?? sort(journeys);
  const own = byFix.get(event.id) ?? [];
  const others = actors.flatMap((id) => byTraveller.get(id) ?? []);
  return [...new Set([...own, ...others])]
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const journey = journeys[at] as KnownJourney;
      return own.includes(at) ? stayOwn(journey, event.id) : staysBeside(index, known, journey);
    });
}

/** The places of journeys in a list: by their travellers, and by the events that are their fixes. */
type Sorted = { byTraveller: Map<string, number[]>; byFix: Map<string, number[]> };

const sorted = new WeakMap<readonly KnownJourney[], Sorted>();

function sort(journeys: readonly KnownJourney[]): Sorted {
  const made: Sorted = { byTraveller: new Map(), byFix: new Map() };
  for (const [at, { journey, fixes }] of journeys.entries()) {
    add(made.byTraveller, journey.traveller, at);
    for (const { known } of fixes) add(made.byFix, known.event.id, at);
  }
  sorted.set(journeys, made);
  return made;
}

function add(to: Map<string, number[]>, id: string, at: number): void {
  const held = to.get(id);
  if (held) held.push(at);
  else to.set(id, [at]);
}

/** The time of the fix that an event is. */
function stayOwn({ fixes }: KnownJourney, event: string): Stay[] {
  const order = fixes.findIndex(({ known }) => known.event.id === event);
  const fix = fixes[order];
  return fix ? [{ limits: fix.limits, start: startAt(fixes, order), order }] : [];
}

/** The stay of one who was in the traveller's company, from the first time to the last. */
function staysBeside(index: AtlasIndex, known: KnownEvent, journey: KnownJourney): Stay[] {
  const { place, when } = known;
  if (place === null || !when) return [];
  const { instants } = when.stated;
  let whole: Stay | null = null;
  // Of most stays the time alone says that it is none of them.
  for (const [i, limits] of limitsBeside(journey).entries()) {
    if (!overlaps(limits, instants)) continue;
    const stay = stayBeside(index, place, journey.fixes, i, limits);
    if (stay) whole = whole ? joined(whole, stay) : stay;
  }
  return whole ? [whole] : [];
}

const limitsOfStays = new WeakMap<KnownJourney, Span[]>();

/** When one may have been beside each fix of a journey: from the arrival there to the next fix. */
function limitsBeside(journey: KnownJourney): Span[] {
  const held = limitsOfStays.get(journey);
  if (held) return held;
  const { fixes } = journey;
  const made = fixes.map((fix, i): Span => {
    const comes = fix.role === 'departure' ? fixes[i - 1] : fix;
    const goes = fix.role === 'departure' || fix.role === 'passing' ? fix : fixes[i + 1];
    return { from: comes?.limits.from ?? -Infinity, to: goes?.limits.to ?? Infinity };
  });
  limitsOfStays.set(journey, made);
  return made;
}

/** The stay at a fix, if the event is in the same town, or in a region that holds the fix; null otherwise. */
function stayBeside(
  index: AtlasIndex,
  place: string,
  fixes: readonly KnownFix[],
  i: number,
  limits: Span
): Stay | null {
  const fix = fixes[i] as KnownFix;
  const inTown = townAround(index, place).some((one) => townAround(index, fix.place).includes(one));
  if (!inTown && !placeContains(index, place, fix.place)) return null;
  if (fix.role === 'departure')
    return { limits, start: i > 0 ? startAt(fixes, i - 1) : -Infinity, order: i - 0.5 };
  // One who has come to a town has come to its country before.
  return { limits, start: startAt(fixes, i), order: inTown ? i + 0.5 : i - 0.5 };
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
