import type { AtlasIndex } from '../index-atlas';
import { knownEvents, type KnownEvent } from './known-event';

/** The events of an atlas as known by some day: in order of time, and by id. */
export type KnownEvents = { events: KnownEvent[]; byId: Map<string, KnownEvent> };

/** For an atlas: the days on which what is known may change, sorted, and the events as known from each of them on. */
type Kept = { changes: readonly number[]; since: Map<number | null, KnownEvents> };

const kept = new WeakMap<AtlasIndex, Kept>();

/**
 * The events of an atlas as known by the end of a day (since 1970-01-01), or by all reports if it is null. What is known changes
 * only on days on which a source may have been published, or from which words of the atlas hold, so each state is computed once per atlas, and every caller gets the
 * same object.
 */
export function eventsKnownBy(index: AtlasIndex, day: number | null): KnownEvents {
  const { changes, since } = kept.get(index) ?? keep(index);
  const from = day === null ? null : (changes.findLast((change) => change <= day) ?? -Infinity);
  const known = since.get(from) ?? knownFrom(index, from);
  since.set(from, known);
  return known;
}

function knownFrom(index: AtlasIndex, day: number | null): KnownEvents {
  const events = knownEvents(index, day);
  return { events, byId: new Map(events.map((known) => [known.event.id, known])) };
}

function keep(index: AtlasIndex): Kept {
  const { sources, events } = index.atlas;
  const days = [
    ...sources.flatMap(({ published: { from, to } }) => [from, to - 1]),
    ...events.flatMap(({ titleBefore, noteFrom }) =>
      [titleBefore?.until ?? [], noteFrom ?? []].flat()
    )
  ];
  const made = { changes: [...new Set(days)].sort((a, b) => a - b), since: new Map() };
  kept.set(index, made);
  return made;
}
