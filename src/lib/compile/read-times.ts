import { parseWhen } from '../core/parse-when';
import type { When } from '../core/when';
import type { Draft } from './draft';
import { quoted } from './describe-value';
import { error, warning, type Finding, type Spot } from './finding';
import type { Part } from './read-part';

/** The times of a draft's events and claims; one that is missing or bad is not among them. */
export type Times = ReadonlyMap<Spot, When>;

/** Seconds of a clock time that are not naught. */
const SECONDS = /T\d\d:\d\d:(?!00(?:[.,]0+)?(?:Z|[+-]))/;

/** Reads every `when` of events and claims, in the zone of the claim's place, else the event's, else the atlas's. */
export function readTimes(draft: Draft): { times: Times; findings: Finding[] } {
  const zones = new Map(
    draft.places.map(({ fields, properties }) => [fields.id, properties.fields.zone])
  );
  const times = new Map<Spot, When>();
  const findings: Finding[] = [];

  const read = (part: Part<{ when?: string; part?: When['part'] }>, zone = 'UTC'): void => {
    const { when, part: partOfDay } = part.fields;
    if (when === undefined) {
      if (partOfDay === undefined || part.faulty.has('when')) return;
      findings.push(error(part, ['part'], `expected a \`when\` beside it, found none`));
      return;
    }
    const context = partOfDay ? { zone, part: partOfDay } : { zone };
    const { value, issue } = parseWhen(when, context);
    if (value) {
      times.set(part, value);
      if (SECONDS.test(when)) {
        const message = `expected a time to the minute, found ${quoted(when)}, whose seconds are left out`;
        findings.push(warning(part, ['when'], message));
      }
    } else findings.push(error(part, ['when'], issue));
  };

  for (const event of draft.events) {
    const zone = zones.get(event.fields.place) ?? draft.atlas.fields.zone;
    read(event, zone);
    for (const claim of event.claims) read(claim, zones.get(claim.fields.place) ?? zone);
  }
  return { times, findings };
}
