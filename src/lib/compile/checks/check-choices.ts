import type { Values } from '../../core/atlas';
import { plainValue } from '../../core/evidence/plain-value';
import { union } from '../../core/time/span';
import { quoted } from '../messages/describe-value';
import type { ClaimPart, Draft, EventPart } from '../draft';
import { error, warning, type Finding } from '../messages/finding';
import { indexIds, type Ids } from './index-ids';
import type { Times } from '../reading/read-times';

/** An event's own values must each come from one of its claims. */
export function checkChoices(draft: Draft, times: Times): Finding[] {
  const { place: places, actor: actors } = indexIds(draft);
  const events = draft.events.filter(({ claims }) => claims.length > 0);
  return events.flatMap((event) => [
    ...checkWhen(event, times),
    ...checkPart(event),
    // For an actor or place that does not exist, only that is reported.
    ...(places.has(event.fields.place ?? '') ? checkPlace(event) : []),
    ...checkValues(event),
    ...checkBothStand(event),
    ...checkActors(event, actors)
  ]);
}

/** The values that the claims give for a field; undefined if one of them is malformed, since its value is unknown. */
function given<Field extends 'when' | 'part' | 'place' | 'values'>(
  event: EventPart,
  field: Field
): NonNullable<ClaimPart['fields'][Field]>[] | undefined {
  if (event.claims.some(({ faulty }) => faulty.has(field))) return undefined;
  return event.claims.flatMap(({ fields }) => {
    const value = fields[field];
    return value === undefined ? [] : [value];
  });
}

function checkPlace(event: EventPart): Finding[] {
  const chosen = event.fields.place;
  const places = given(event, 'place');
  if (chosen === undefined || !places || places.includes(chosen)) return [];
  return [error(event, ['place'], choice('place', places, chosen))];
}

function checkValues(event: EventPart): Finding[] {
  const claimed = given(event, 'values');
  if (!claimed) return [];
  return Object.entries(event.fields.values ?? {}).flatMap(([label, chosen]) => {
    const texts = claimed.flatMap((values) => plainOf(values, label));
    const text = plainValue(chosen);
    if (texts.includes(text)) return [];
    return [error(event, ['values', label], choice(`values.${label}`, texts, text))];
  });
}

/** That values can stand together says something only where there are two of one label. */
function checkBothStand(event: EventPart): Finding[] {
  const { both_stand: reason } = event.fields;
  const claimed = given(event, 'values');
  if (reason === undefined || !claimed) return [];
  const labels = new Set(claimed.flatMap((values) => Object.keys(values)));
  const differ = [...labels].some(
    (label) => new Set(claimed.flatMap((values) => plainOf(values, label))).size > 1
  );
  const message = 'expected claims that give different values of one label, found none';
  return differ ? [] : [error(event, ['both_stand'], message)];
}

/** The value of a label as plain text, in a list; empty if there is none. */
function plainOf(values: Values, label: string): string[] {
  const value = Object.hasOwn(values, label) ? values[label] : undefined;
  return value === undefined ? [] : [plainValue(value)];
}

function checkWhen(event: EventPart, times: Times): Finding[] {
  const chosen = event.fields.when;
  const values = given(event, 'when');
  // An unreadable time is reported elsewhere and could be any time.
  const isRead = [event, ...event.claims].every((part) => !part.fields.when || times.has(part));
  if (chosen === undefined || !values || !isRead || values.includes(chosen)) return [];
  const expects = event.claims.every(({ fields }) => fields.stance === 'expects');
  if (expects && isUnion(event, times)) return [];
  const message = choice('when', values, chosen);
  return [
    error(event, ['when'], expects ? `${message}, which is not their union either` : message)
  ];
}

/** Whether the event's days are those of all its claims together. */
function isUnion(event: EventPart, times: Times): boolean {
  const days = event.claims.flatMap((claim) => times.get(claim)?.stated.days ?? []);
  const own = times.get(event)?.stated.days;
  if (!own || days.length === 0) return false;
  const { from, to } = union(days);
  return own.from === from && own.to === to;
}

/** A part belongs to its day: a claim must give it together with the event's own `when`. */
function checkPart(event: EventPart): Finding[] {
  const { when, part } = event.fields;
  if (when === undefined || part === undefined || !given(event, 'part') || !given(event, 'when'))
    return [];
  const parts = event.claims.flatMap(({ fields }) =>
    fields.when === when ? (fields.part ?? []) : []
  );
  if (parts.includes(part)) return [];
  return [error(event, ['part'], choice('part', parts, part, ` with ${quoted(when)}`))];
}

function checkActors(event: EventPart, known: Ids['actor']): Finding[] {
  if (event.claims.some(({ faulty }) => faulty.has('actors'))) return [];
  const listed = new Set(event.claims.flatMap(({ fields }) => fields.actors ?? []));
  return (event.fields.actors ?? []).flatMap((actor, i) =>
    listed.has(actor) || !known.has(actor)
      ? []
      : [
          warning(
            event,
            ['actors', i],
            `expected an actor that one of the claims lists, found ${quoted(actor)}`
          )
        ]
  );
}

function choice(field: string, values: readonly string[], chosen: string, besides = ''): string {
  const known = [...new Set(values)].map(quoted).join(', ');
  const wanted = known
    ? `a \`${field}\` that one of the claims gives${besides} (${known})`
    : `no \`${field}\`, for no claim gives one${besides}`;
  return `expected ${wanted}, found ${quoted(chosen)}`;
}
