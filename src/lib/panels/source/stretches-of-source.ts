import type { Atlas, Source } from '$lib/core/atlas';
import { stretchesOf } from '$lib/core/evidence/stretches-of';

/** The stretches in which the words on a source's page are: its own, and those of the events of which it tells. */
export function stretchesOfSource(atlas: Atlas, { id }: Source): number[] {
  const told = atlas.events.filter(({ claims }) => claims.some(({ source }) => source === id));
  return stretchesOf(atlas, { sources: [id], events: told.map((event) => event.id) });
}
