import { readStep } from '../../core/view/read-step';
import { claimsOf, type Draft } from '../draft';
import type { Spot } from '../messages/finding';
import type { Kind } from './index-ids';
import type { Path } from '../reading/located';

/** A field of a part that names a thing by its id. */
export type Reference = { from: Spot; field: Path; kind: Kind; id: string };

/** Every reference by id in a draft. */
export function referencesOf(draft: Draft): Reference[] {
  const references: Reference[] = [];
  const one = (from: Spot, field: Path, kind: Kind, id: string | undefined): void => {
    if (id !== undefined) references.push({ from, field, kind, id });
  };
  const each = (from: Spot, field: Path, kind: Kind, ids: readonly string[] = []): void => {
    ids.forEach((id, i) => one(from, [...field, i], kind, id));
  };

  for (const { copy } of draft.sources) {
    one(copy, ['listed_in'], 'source', copy.fields.listed_in);
  }
  for (const { properties } of draft.places) {
    one(properties, ['within'], 'place', properties.fields.within);
  }
  for (const { properties } of draft.routes) {
    one(properties, ['top_speed', 'source'], 'source', properties.fields.top_speed?.source);
  }
  for (const event of draft.events) {
    each(event, ['actors'], 'actor', event.fields.actors);
    one(event, ['place'], 'place', event.fields.place);
    one(event, ['outcome', 'event'], 'event', event.fields.outcome?.event);
    one(event, ['outcome', 'settled_by'], 'claim', event.fields.outcome?.settled_by);
  }
  for (const { claim } of claimsOf(draft)) {
    one(claim, ['source'], 'source', claim.fields.source);
    one(claim, ['origin'], 'origin', claim.fields.origin);
    each(claim, ['via'], 'origin', claim.fields.via);
    one(claim, ['place'], 'place', claim.fields.place);
    each(claim, ['actors'], 'actor', claim.fields.actors);
  }
  for (const journey of draft.journeys) {
    one(journey, ['traveller'], 'actor', journey.fields.traveller);
    for (const fix of journey.fixes) {
      one(fix, ['event'], 'event', fix.fields.event);
      each(fix, ['by'], 'route', fix.fields.by);
    }
    for (const expected of journey.expected) {
      one(expected, ['event'], 'event', expected.fields.event);
      one(expected, ['after'], 'event', expected.fields.after);
      each(expected, ['by'], 'route', expected.fields.by);
    }
  }
  for (const step of draft.story?.steps ?? []) {
    each(step, ['claims'], 'claim', step.fields.claims);
    const { address } = readStep(step.fields.at ?? '');
    const among = (kind: Kind, ids: readonly (string | null)[]): void => {
      for (const id of ids) one(step, ['at'], kind, id ?? undefined);
    };
    among('event', [address.event]);
    among('journey', [address.journey, address.follow, address.graph, ...address.hide]);
    among('actor', address.filter.actor);
    among('place', address.filter.place);
  }
  return references;
}
