import type { AtlasIndex } from '../index-atlas';
import { knownEvents, type KnownEvent } from './known-event';

/**
 * Gives the events known by a day (since 1970-01-01; null for all reports), as `knownEvents` does. What is known
 * changes only on days on which a source may have come out, so each such state is worked out once and kept.
 */
export function knownEventsByDay(index: AtlasIndex): (day: number | null) => KnownEvent[] {
  const changes = [
    ...new Set(index.atlas.sources.flatMap(({ published: { from, to } }) => [from, to - 1]))
  ].sort((a, b) => a - b);
  const kept = new Map<number | null, KnownEvent[]>();
  return (day) => {
    const since = day === null ? null : (changes.findLast((change) => change <= day) ?? -Infinity);
    const events = kept.get(since) ?? knownEvents(index, since);
    kept.set(since, events);
    return events;
  };
}
