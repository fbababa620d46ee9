import { claimsOf, type Draft } from '../draft';
import type { Part } from '../reading/read-part';

/** The kinds of things that have ids, each with the words for a single one. */
export const KINDS = {
  actor: 'an actor',
  origin: 'an origin',
  source: 'a source',
  place: 'a place',
  route: 'a route',
  event: 'an event',
  claim: 'a claim',
  journey: 'a journey'
} as const;
/** A kind of things that have ids. */
export type Kind = keyof typeof KINDS;

/** The parts of a draft by kind and id; if several share an id, the first. */
export type Ids = Record<Kind, ReadonlyMap<string, Part<{ id: string }>>>;

/** The parts of a draft that have ids, by kind, in the order of their files. */
export function partsByKind(draft: Draft): Record<Kind, readonly Part<{ id: string }>[]> {
  return {
    actor: draft.actors,
    origin: draft.origins,
    source: draft.sources,
    place: draft.places,
    route: draft.routes,
    event: draft.events,
    claim: claimsOf(draft).map(({ claim }) => claim),
    journey: draft.journeys
  };
}

/** Indexes the parts of a draft by their ids. */
export function indexIds(draft: Draft): Ids {
  const parts = partsByKind(draft);
  const index = (kind: Kind): ReadonlyMap<string, Part<{ id: string }>> => {
    const byId = new Map<string, Part<{ id: string }>>();
    for (const part of parts[kind]) {
      const { id } = part.fields;
      if (id !== undefined && !byId.has(id)) byId.set(id, part);
    }
    return byId;
  };
  return {
    actor: index('actor'),
    origin: index('origin'),
    source: index('source'),
    place: index('place'),
    route: index('route'),
    event: index('event'),
    claim: index('claim'),
    journey: index('journey')
  };
}
