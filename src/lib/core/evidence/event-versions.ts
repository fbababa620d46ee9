import type { AtlasIndex } from '../index-atlas';
import { instantOf, localOf } from '../time/zone';
import { historyOf } from './claims-history';
import type { EventFacts } from './event-facts';
import type { KnownEvent } from './known-event';
import type { KnownUntil } from './known-until';
import { isSameFacts } from './same-facts';

/** What is known of an event from a day (since 1970-01-01) or an instant (seconds since 1970-01-01T00:00Z) on. */
export type Version = { since: number; facts: EventFacts };

/** What is known of each event as the reports come out, by its row: each version holds until the next, and before the first nothing is known. */
export type EventVersions = {
  /** By the clock of days; the last holds for all reports. */
  days: readonly (readonly Version[])[];
  /** By that of hours, if a source gives the time at which it came out; otherwise an hour knows what the last day that is over does. */
  hours: readonly (readonly Version[])[] | null;
};

/** The versions of all events of an atlas, worked out from its claims. */
export function versionsOf(index: AtlasIndex): EventVersions {
  const history = historyOf(index);
  const { days, instants } = history.changes(index.givesHours);
  const versions = (times: readonly number[][], until: (at: number) => KnownUntil) =>
    times.map((sinces, row) => {
      const found: Version[] = [];
      let last: KnownEvent | null = null;
      for (const since of [...new Set(sinces)].sort((a, b) => a - b)) {
        const known = history.known(row, until(since));
        if (!known || (last && isSame(known, last))) continue;
        found.push({ since, facts: known });
        last = known;
      }
      return found;
    });
  const rows = () => Array.from({ length: history.rows }, (): number[] => []);
  const byDay = rows();
  for (const { at, row } of days) byDay[row]?.push(at);
  if (!index.givesHours) return { days: versions(byDay, (day) => day), hours: null };
  const { zone } = index.atlas;
  const byHour = rows();
  // A source of a day alone is out with the end of the day.
  for (const { at, row } of days) byHour[row]?.push(endOf(zone, at));
  for (const { at, row } of instants) byHour[row]?.push(at);
  return { days: versions(byDay, (day) => day), hours: versions(byHour, untilInstant(zone)) };
}

function endOf(zone: string, day: number): number {
  return instantOf(zone, day, 86_400);
}

function untilInstant(zone: string): (instant: number) => KnownUntil {
  return (instant) => {
    const { day, seconds } = localOf(zone, instant);
    return { day, hour: Math.floor(seconds / 3600), instant, lastDay: day - 1 };
  };
}

/** Whether the same is known, and the event is called the same and has the same note. */
function isSame(a: KnownEvent, b: KnownEvent): boolean {
  return (
    a.title === b.title &&
    a.noted === b.noted &&
    a.claims.length === b.claims.length &&
    a.claims.every((claim, i) => claim === b.claims[i]) &&
    isSameFacts(a, b)
  );
}
