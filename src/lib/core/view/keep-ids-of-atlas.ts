import { notInAtlas, type LinkPart } from '#words/address';
import type { Address } from './address';
import type { Filter } from './filter';
import { ignoredPart } from './ignored-part';
import type { AtlasIndex } from '../index-atlas';
import type { Issue } from '../issue';

/** The address without ids that are not in the atlas, each reported as a warning; `events` says of which events there are. */
export function keepIdsOfAtlas(
  address: Address,
  index: AtlasIndex,
  events: { has(id: string): boolean } = index.events
): { value: Address; issues: Issue[] } {
  const issues: Issue[] = [];
  const journeys = new Set(index.atlas.journeys.map(({ id }) => id));
  const among = (part: LinkPart, ids: { has(id: string): boolean }) => (id: string) => {
    if (ids.has(id)) return true;
    issues.push(ignoredPart(part, id, notInAtlas));
    return false;
  };
  const one = (id: string | null, isThere: (id: string) => boolean) =>
    id !== null && isThere(id) ? id : null;
  const { filter } = address;
  const kept: Filter = {
    ...filter,
    actor: filter.actor.filter(among('actor', index.actors)),
    source: filter.source.filter(among('source', index.sourcesBySlug)),
    place: filter.place.filter(among('place', index.places))
  };
  return {
    value: {
      ...address,
      event: one(address.event, among('event', events)),
      journey: one(address.journey, among('journey', journeys)),
      filter: kept,
      hide: address.hide.filter(among('hide', journeys)),
      follow: one(address.follow, among('follow', journeys)),
      graph: one(address.graph, among('graph', journeys))
    },
    issues
  };
}
