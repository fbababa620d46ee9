import type { Parsed } from '../../core/parsed';
import { parseWhen } from '../../core/time/parse-when';
import type { When } from '../../core/time/when';
import { zoneOfAtlas, type Draft } from '../draft';
import { quoted } from '../messages/describe-value';
import { error, warning, type Finding, type Spot } from '../messages/finding';
import type { Part } from './read-part';

/** The times of a draft's events and claims; missing or bad ones are absent. */
export type Times = ReadonlyMap<Spot, When>;

/** Non-zero seconds in a clock time. */
const SECONDS = /T\d\d:\d\d:(?!00(?:[.,]0+)?(?:Z|[+-]))/;

/** The context in which a `when` is read. */
type Context = { zone: string; calendar: 'gregorian' | 'julian' };

/**
 * Reads every `when` of events and claims, in the zone of the claim's place, else the event's, else the atlas's. A claim is printed
 * by its own calendar, else its place's, else the event's; an event by the calendar of the claim whose `when` it takes.
 */
export function readTimes(draft: Draft): { times: Times; findings: Finding[] } {
  const places = new Map(
    draft.places.map(({ fields, properties }) => [fields.id, properties.fields])
  );
  const times = new Map<Spot, When>();
  const findings: Finding[] = [];
  const parse = parseOnce();

  const contextOf = (place: string | undefined, around: Context): Context => {
    const found = place === undefined ? undefined : places.get(place);
    return found
      ? { zone: found.zone ?? around.zone, calendar: found.calendar ?? 'gregorian' }
      : around;
  };
  const read = (part: Part<Timed>, { zone, calendar }: Context): void => {
    const { when, part: partOfDay } = part.fields;
    if (when === undefined) {
      findings.push(...withoutWhen(part));
      return;
    }
    const { value, issue } = parse(when, zone, calendar, partOfDay);
    if (!value) {
      findings.push(error(part, ['when'], issue));
      return;
    }
    times.set(part, value);
    if (SECONDS.test(when)) {
      const message = `expected a time to the minute, found ${quoted(when)}, whose seconds are left out`;
      findings.push(warning(part, ['when'], message));
    }
  };

  for (const event of draft.events) {
    const { place, when, part } = event.fields;
    const zone = zoneOfAtlas(draft);
    const own = contextOf(place, { zone, calendar: 'gregorian' });
    const contexts = event.claims.map((claim): [typeof claim, Context] => {
      const context = contextOf(claim.fields.place, own);
      return [claim, { ...context, calendar: claim.fields.calendar ?? context.calendar }];
    });
    const chosen = contexts.find(
      ([{ fields }]) => fields.when === when && (part === undefined || fields.part === part)
    );
    read(event, { ...own, calendar: chosen?.[1].calendar ?? own.calendar });
    for (const [claim, context] of contexts) read(claim, context);
  }
  return { times, findings };
}

/** Parses each time once: an event takes its own from one of its claims, and others happen on the same day. */
function parseOnce() {
  const known = new Map<string, Parsed<When>>();
  return (
    text: string,
    zone: string,
    calendar: Context['calendar'],
    part?: When['part']
  ): Parsed<When> => {
    const key = `${part ?? ''} ${calendar} ${zone} ${text}`;
    const held = known.get(key);
    if (held) return held;
    const { value, issue } = parseWhen(text, part ? { zone, part } : { zone });
    const read: Parsed<When> =
      value === null
        ? { value, issue }
        : { value: calendar === 'julian' ? { ...value, calendar } : value };
    known.set(key, read);
    return read;
  };
}

/** The fields of an event or a claim that go with its time. */
type Timed = { when?: string; part?: When['part']; calendar?: Context['calendar'] };

function withoutWhen(part: Part<Timed>): Finding[] {
  if (part.faulty.has('when')) return [];
  return (['part', 'calendar'] as const).flatMap((field) =>
    part.fields[field] === undefined
      ? []
      : [error(part, [field], 'expected a `when` beside it, found none')]
  );
}
