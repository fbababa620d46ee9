import type { AtlasIndex } from '../index-atlas';
import { knownEvents, type KnownEvent } from './known-event';
import { isUntilHour, type KnownUntil } from './known-until';

/** The events of an atlas as known by some day or hour: in order of time, and by id. */
export type KnownEvents = { events: KnownEvent[]; byId: Map<string, KnownEvent> };

/** For an atlas: the days and the instants at which what is known may change, sorted, and the events as known from each of them on. */
type Kept = {
  days: readonly number[];
  instants: readonly number[];
  since: Map<string, KnownEvents>;
};

const kept = new WeakMap<AtlasIndex, Kept>();

/**
 * The events of an atlas as known by the end of a day or of an hour, or by all reports if it is null. What is known changes only on
 * days and at times at which a source may have been published, and on days from which words of the atlas hold, so each state is
 * computed once per atlas, and every caller gets the same object.
 */
export function eventsKnownBy(index: AtlasIndex, until: KnownUntil): KnownEvents {
  const { since, ...changes } = kept.get(index) ?? keep(index);
  const from = changeBefore(until, changes);
  const key = isUntilHour(from) ? `${from.lastDay} ${from.instant}` : String(from);
  const known = since.get(key) ?? knownFrom(index, from);
  since.set(key, known);
  return known;
}

/** The earliest time by which the same is known. */
function changeBefore(until: KnownUntil, { days, instants }: Omit<Kept, 'since'>): KnownUntil {
  if (until === null) return null;
  if (!isUntilHour(until)) return lastUpTo(days, until);
  return {
    ...until,
    lastDay: lastUpTo(days, until.lastDay),
    instant: lastUpTo(instants, until.instant)
  };
}

function lastUpTo(changes: readonly number[], limit: number): number {
  return changes.findLast((change) => change <= limit) ?? -Infinity;
}

function knownFrom(index: AtlasIndex, until: KnownUntil): KnownEvents {
  const events = knownEvents(index, until);
  return { events, byId: new Map(events.map((known) => [known.event.id, known])) };
}

function keep(index: AtlasIndex): Kept {
  const { sources, events } = index.atlas;
  const made: Kept = {
    days: sorted([
      ...sources.flatMap(({ published: { from, to } }) => [from, to - 1]),
      ...events.flatMap(({ titleBefore, noteFrom }) =>
        [titleBefore?.until ?? [], noteFrom ?? []].flat()
      )
    ]),
    // A source is perhaps known as soon as its first second is over.
    instants: sorted(sources.flatMap(({ publishedAt: at }) => (at ? [at.from + 1, at.to] : []))),
    since: new Map()
  };
  kept.set(index, made);
  return made;
}

function sorted(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
