import type { AtlasIndex } from '../index-atlas';
import { knownEvents, type KnownEvent } from './known-event';
import type { KnownUntil } from './known-until';

/** The events of an atlas as known by some day or hour: in order of time, and by id. */
export type KnownEvents = { events: KnownEvent[]; byId: Map<string, KnownEvent> };

const byAllReports = new WeakMap<AtlasIndex, KnownEvents>();

/**
 * The events of an atlas as known by the end of a day or of an hour, or by all reports if it is null. Every caller gets the same object
 * for all reports.
 */
export function eventsKnownBy(index: AtlasIndex, until: KnownUntil): KnownEvents {
  if (until !== null) return knownFrom(index, until);
  const known = byAllReports.get(index) ?? knownFrom(index, null);
  byAllReports.set(index, known);
  return known;
}

function knownFrom(index: AtlasIndex, until: KnownUntil): KnownEvents {
  const events = knownEvents(index, until);
  return { events, byId: new Map(events.map((known) => [known.event.id, known])) };
}
