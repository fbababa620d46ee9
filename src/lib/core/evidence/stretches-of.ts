import type { Atlas } from '../atlas';
import { indexAtlas } from '../index-atlas';
import { STRETCH_LENGTH } from './stretch-length';
import { historyOf } from './claims-history';

/** The lists of an atlas of which stretches follow it; claims are with their events. */
type Listed = 'events' | 'sources' | 'places' | 'actors' | 'routes';

type Positions = Partial<Record<Exclude<Listed, 'events'>, Map<string, number>>>;

const positions = new WeakMap<Atlas, Positions>();

/** The numbers of the stretches, counted from 0, in which things of an atlas are: ascending, each once. An unknown id is in none. */
export function stretchesOf(
  atlas: Atlas,
  things: Partial<Record<Listed, readonly (string | null | undefined)[]>>
): number[] {
  const numbers = (Object.keys(things) as Listed[]).flatMap((kind) => {
    const at = positionOf(atlas, kind);
    return (things[kind] ?? []).flatMap((id) => at(id ?? '') ?? []);
  });
  const stretches = numbers.map((at) => Math.floor(at / STRETCH_LENGTH));
  return [...new Set(stretches)].sort((a, b) => a - b);
}

function positionOf(atlas: Atlas, kind: Listed): (id: string) => number | undefined {
  // Events need not all be at hand.
  if (kind === 'events') return (id) => historyOf(indexAtlas(atlas)).rowOf(id);
  const held = positions.get(atlas) ?? {};
  positions.set(atlas, held);
  const found = (held[kind] ??= new Map(atlas[kind].map(({ id }, at) => [id, at])));
  return (id) => found.get(id);
}
