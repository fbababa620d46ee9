import type { Event, WholeClaim, WholeEvent } from '../../core/atlas';
import { dayFromIso } from '../../core/time/day';
import type { When } from '../../core/time/when';
import type { ClaimPart, EventPart } from '../draft';
import { wholeFields } from '../reading/read-part';
import type { EventFields } from '../schemas/schema-events';
import type { Times } from '../reading/read-times';
import { withoutUndefined } from './without-undefined';

/** Converts events to those of the contract, ordered by time, then by file; events without a time come last. */
export function convertEvents(events: readonly EventPart[], times: Times): WholeEvent[] {
  return events
    .map((event) => convertEvent(event, times))
    .sort((a, b) => compareTimes(a.when, b.when));
}

function convertEvent(event: EventPart, times: Times): WholeEvent {
  const fields = wholeFields(event);
  return withoutUndefined({
    ...fields,
    part: undefined,
    label: undefined,
    title_before: undefined,
    title_from: undefined,
    note_from: undefined,
    both_stand: undefined,
    titleBefore: titleBefore(fields),
    noteFrom: dayOf(fields.note_from),
    bothStand: fields.both_stand,
    outcome: outcomeOf(fields),
    actors: fields.actors ?? [],
    when: times.get(event),
    claims: event.claims.map((claim) => convertClaim(claim, times))
  });
}

function titleBefore({
  title_before: title,
  title_from: from
}: Pick<EventFields, 'title_before' | 'title_from'>): Event['titleBefore'] {
  const until = dayOf(from);
  return title === undefined || until === undefined ? undefined : { title, until };
}

function outcomeOf({ outcome }: Pick<EventFields, 'outcome'>): Event['outcome'] {
  if (outcome === undefined) return undefined;
  const { settled_by: settledBy, ...rest } = outcome;
  return { ...rest, ...(settledBy !== undefined && { settledBy }) };
}

function dayOf(iso: string | undefined): number | undefined {
  return iso === undefined ? undefined : (dayFromIso(iso) ?? undefined);
}

function convertClaim(claim: ClaimPart, times: Times): WholeClaim {
  const fields = wholeFields(claim);
  const when = times.get(claim);
  return withoutUndefined({
    ...fields,
    part: undefined,
    calendar: undefined,
    via: fields.via ?? [],
    when
  });
}

function compareTimes(a: When | undefined, b: When | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  const [x, y] = [a.stated.instants, b.stated.instants];
  return x.from - y.from || x.to - y.to;
}
