import type { When } from '../time/when';
import type { KnownEvent } from './known-event';
import type { KnownLookup } from './known-lookup';

/** What is known by one clock: the events that it shows of a window, in order, and whatever else it knows. */
export type KnownHalf = { shown: readonly KnownEvent[]; all: KnownLookup };

/** What two clocks tell differently of an event. */
export type Change = 'outcome' | 'status' | 'when' | 'place';

/** One event by two clocks. */
export type ComparedEvent = {
  /** As it is known by each clock, shown in its half or not; null if no claim on it is known. */
  then: KnownEvent | null;
  now: KnownEvent | null;
  /** What both know, and tell differently. */
  changes: readonly Change[];
};

/**
 * Every event that one of two halves shows, once: in the order of the present, and then those that the past alone shows, in its own.
 */
export function compareKnown(then: KnownHalf, now: KnownHalf): ComparedEvent[] {
  const idOf = ({ event }: KnownEvent) => event.id;
  const inNow = new Set(now.shown.map(idOf));
  const both = now.shown.map((known): ComparedEvent => {
    const before = then.all.get(idOf(known)) ?? null;
    return { then: before, now: known, changes: before ? changesOf(before, known) : [] };
  });
  const gone = then.shown.flatMap((known): ComparedEvent[] => {
    const id = idOf(known);
    if (inNow.has(id)) return [];
    const since = now.all.get(id) ?? null;
    return [{ then: known, now: since, changes: since ? changesOf(known, since) : [] }];
  });
  return [...both, ...gone];
}

function changesOf(then: KnownEvent, now: KnownEvent): Change[] {
  const differ: Record<Change, boolean> = {
    // That nothing settles it is no outcome.
    outcome: endOf(then) !== endOf(now),
    status: then.status !== now.status,
    when: !sameWhen(then.when, now.when),
    place: then.place !== now.place
  };
  return (Object.keys(differ) as Change[]).filter((change) => differ[change]);
}

function endOf({ result }: KnownEvent): KnownEvent['result'] {
  return result === 'open' ? null : result;
}

function sameWhen(a: When | null, b: When | null): boolean {
  return a?.edtf === b?.edtf && a?.part === b?.part;
}
