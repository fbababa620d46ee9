import type { Claim, Event, Place } from '../core/atlas';
import { parseWhen } from '../core/parse-when';
import type { Part, When } from '../core/when';
import type { ClaimFields, EventFields } from './schema-events';
import { withoutUndefined } from './without-undefined';

/** Turns events into those of the contract, in order of time, then of the file; those without a time come last. */
export function convertEvents(
  events: readonly EventFields[],
  places: readonly Place[],
  atlasZone: string
): Event[] {
  const zones = new Map<string | undefined, string>(places.map(({ id, zone }) => [id, zone]));
  return events
    .map((event) => convertEvent(event, zones, atlasZone))
    .sort((a, b) => compareTimes(a.when, b.when));
}

function convertEvent(
  { part, when, actors = [], claims, ...rest }: EventFields,
  zones: ReadonlyMap<string | undefined, string>,
  atlasZone: string
): Event {
  const zone = zones.get(rest.place) ?? atlasZone;
  return withoutUndefined({
    ...rest,
    actors,
    when: readWhen(when, zone, part),
    claims: claims.map((claim) => convertClaim(claim, zones.get(claim.place) ?? zone))
  });
}

function convertClaim({ part, when, via = [], ...rest }: ClaimFields, zone: string): Claim {
  return withoutUndefined({ ...rest, via, when: readWhen(when, zone, part) });
}

function readWhen(
  text: string | undefined,
  zone: string,
  part: Part | undefined
): When | undefined {
  if (text === undefined) return undefined;
  return parseWhen(text, part ? { zone, part } : { zone }).value ?? undefined;
}

function compareTimes(a: When | undefined, b: When | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  const [x, y] = [a.stated.instants, b.stated.instants];
  return x.from - y.from || x.to - y.to;
}
