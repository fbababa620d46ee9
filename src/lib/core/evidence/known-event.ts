import type { Claim, Event, Outcome } from '../atlas';
import { claimKnown, claimsKnown, sourceKnown } from './claim-known';
import type { EventFacts } from './event-facts';
import { lastDayOf, type KnownUntil } from './known-until';
import { isoFromDay } from '../time/day';
import type { AtlasIndex } from '../index-atlas';
import { union } from '../time/span';
import { standingOf, type Standing } from './status';
import type { When } from '../time/when';

/** An event as the known claims tell it: its time, place, actors and status rest on those alone. */
export type KnownEvent = EventFacts &
  Standing & {
    event: Event;
    /** What it is called by the known reports. */
    title: string;
    /** Whether the editor's note on all its claims holds, if there is one: all it rests on is known. */
    noted: boolean;
    claims: Claim[];
  };

/**
 * The event as known by the end of a day or of an hour, or from all claims if `knownBy` is null; null if no claim is known.
 * If its claims are only perhaps known, they are used.
 */
export function knownEvent(
  index: AtlasIndex,
  event: Event,
  knownBy: KnownUntil
): KnownEvent | null {
  const { sure, perhaps } = claimsKnown(index, event, knownBy);
  const claims = sure.length > 0 ? sure : perhaps;
  if (claims.length === 0) return null;
  const all = claims.length === event.claims.length;
  const result = knownResult(index, event, knownBy);
  const first = claims
    .flatMap((claim) => index.sources.get(claim.source)?.published ?? [])
    .reduce((a, b) => (b.to < a.to ? b : a));
  return {
    ...standingOf(index, event, claims),
    event,
    kind: event.kind,
    title: knownTitle(event, knownBy),
    noted: all && sure.length > 0 && holds(event.noteFrom, knownBy),
    claims,
    sources: [...new Set(claims.map(({ source }) => source))],
    when: all ? (event.when ?? null) : knownWhen(event, claims),
    place: all ? (event.place ?? null) : knownPlace(event, claims),
    actors: all ? event.actors : knownActors(event, claims),
    firstPublished: first,
    perhaps: sure.length === 0,
    result,
    failed: result === 'otherwise' || result === 'did-not-happen'
  };
}

function knownTitle({ title, titleBefore }: Event, knownBy: KnownUntil): string {
  return titleBefore && !holds(titleBefore.until, knownBy) ? titleBefore.title : title;
}

/** Whether words hold that hold from a day of publication on: by an hour of that day not yet, since they rest on all of it. */
function holds(from: number | undefined, knownBy: KnownUntil): boolean {
  const day = lastDayOf(knownBy);
  return from === undefined || day === null || day >= from;
}

/**
 * How an expectation ended: known once the settling claim and the event that happened are known. That nothing settles it is known
 * only with all reports: saying so earlier would reveal that all other expectations are settled later.
 */
function knownResult(
  index: AtlasIndex,
  { outcome }: Event,
  knownBy: KnownUntil
): Outcome['result'] | null {
  if (!outcome) return null;
  if (outcome.result === 'open') return allOut(index, knownBy) ? 'open' : null;
  const isKnown = (claim: Claim) => claimKnown(index, claim, knownBy) === 'known';
  const settler = index.claims.get(outcome.settledBy ?? '');
  const happened = index.events.get(outcome.event ?? '');
  if (settler && !isKnown(settler)) return null;
  if (happened && !happened.claims.some(isKnown)) return null;
  return outcome.result;
}

function allOut({ atlas }: AtlasIndex, knownBy: KnownUntil): boolean {
  return atlas.sources.every((source) => sourceKnown(source, knownBy) === 'known');
}

/** Every event of the atlas with a known or perhaps known claim, in order of time. */
export function knownEvents(index: AtlasIndex, knownBy: KnownUntil): KnownEvent[] {
  return index.atlas.events
    .flatMap((event) => knownEvent(index, event, knownBy) ?? [])
    .sort((a, b) => startOf(a) - startOf(b));
}

/** The instant (seconds since 1970-01-01T00:00Z) by which an event is sorted. */
export function startOf({
  when,
  firstPublished
}: Pick<EventFacts, 'when' | 'firstPublished'>): number {
  return when ? when.stated.instants.from : firstPublished.from * 86_400;
}

/** The first day (since 1970-01-01) of an event; with no known time, the first it may have been reported. */
export function firstDayOf({
  when,
  firstPublished
}: Pick<EventFacts, 'when' | 'firstPublished'>): number {
  return (when?.stated.days ?? firstPublished).from;
}

/** The time of an event by some of its claims: the event's own if one of them gives it, else the first that one gives. */
export function knownWhen(event: Event, claims: readonly Claim[]): When | null {
  const values = claims.flatMap((claim) => claim.when ?? []);
  const chosen = values.find(
    (when) => when.edtf === event.when?.edtf && when.part === event.when?.part
  );
  if (chosen || values.length < 2 || claims.some((claim) => claim.stance !== 'expects'))
    return chosen ?? values[0] ?? null;
  return unionOf(values as [When, ...When[]]);
}

/** The days from the first to the last of the values, as an interval. */
function unionOf(values: readonly [When, ...When[]]): When {
  const timeSpan = {
    days: union(values.map(({ stated }) => stated.days)),
    instants: union(values.map(({ stated }) => stated.instants))
  };
  const { from, to } = timeSpan.days;
  return {
    edtf: to - from > 1 ? `${isoFromDay(from)}/${isoFromDay(to - 1)}` : isoFromDay(from),
    precision: 'day',
    qualifier: '',
    openStart: false,
    openEnd: false,
    zone: values[0].zone,
    ...(values[0].calendar && { calendar: values[0].calendar }),
    stated: timeSpan,
    widened: timeSpan
  };
}

function knownPlace(event: Event, claims: readonly Claim[]): string | null {
  const places = claims.flatMap((claim) => claim.place ?? []);
  return places.find((place) => place === event.place) ?? places[0] ?? null;
}

function knownActors({ actors }: Event, claims: readonly Claim[]): string[] {
  const listed = new Set(claims.flatMap((claim) => claim.actors ?? []));
  return actors.filter((actor) => listed.has(actor));
}
