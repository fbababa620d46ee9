import type { Claim, Event } from '$lib/core/atlas';
import type { When } from '$lib/core/time/when';
import { packRows, unpackRows, type PackedRows } from './pack-rows';
import { withoutWords } from './without-words';
import { packWhen, unpackWhen, type PackedWhen } from './pack-when';

type Timed<T extends { when?: When }> = Omit<T, 'when'> & { when?: PackedWhen };

/** Events as they travel: columns of them and of their claims. */
export type PackedEvents = {
  /** Each with the number of its claims. */
  events: PackedRows<Omit<Timed<Event>, 'claims'> & { claims: number }>;
  /** Of all events, one after the other. */
  claims: PackedRows<Timed<Claim>>;
};

/** Events of an atlas of the zone as they travel, without their words. */
export function packEvents(events: readonly Event[], zone: string): PackedEvents {
  const timed = <T extends { when?: When }>({ when, ...rest }: T): Timed<T> =>
    when ? { ...rest, when: packWhen(when, zone) } : rest;
  return {
    events: packRows(
      events.map(({ claims, ...event }) => ({
        ...timed(withoutWords('events', event)),
        claims: claims.length
      }))
    ),
    claims: packRows(
      events.flatMap(({ claims }) => claims.map((claim) => timed(withoutWords('claims', claim))))
    )
  };
}

/** The events that were packed. */
export function unpackEvents({ events, claims: columns }: PackedEvents, zone: string): Event[] {
  const timed = <T extends { when?: PackedWhen }>({ when, ...rest }: T) =>
    when ? { ...rest, when: unpackWhen(when, zone) } : rest;
  const claims = unpackRows(columns).map(timed) as Claim[];
  let first = 0;
  return unpackRows(events).map(({ claims: count, ...event }) => ({
    ...timed(event),
    claims: claims.slice(first, (first += count))
  })) as Event[];
}
