import type { Atlas } from './atlas';
import { STRETCH_LENGTH } from './stretch-length';

/** The lists of an atlas of which stretches follow it; claims are with their events. */
type Listed = 'events' | 'sources' | 'places' | 'actors' | 'routes';

type Positions = Partial<Record<Listed, Map<string, number>>>;

const positions = new WeakMap<Atlas, Positions>();

/** The numbers of the stretches, counted from 0, in which things of an atlas are: ascending, each once. An unknown id is in none. */
export function stretchesOf(
  atlas: Atlas,
  things: Partial<Record<Listed, readonly (string | null | undefined)[]>>
): number[] {
  const numbers = (Object.keys(things) as Listed[]).flatMap((kind) => {
    const places = positionsOf(atlas, kind);
    return (things[kind] ?? []).flatMap((id) => places.get(id ?? '') ?? []);
  });
  const stretches = numbers.map((at) => Math.floor(at / STRETCH_LENGTH));
  return [...new Set(stretches)].sort((a, b) => a - b);
}

function positionsOf(atlas: Atlas, kind: Listed): Map<string, number> {
  const held = positions.get(atlas) ?? {};
  positions.set(atlas, held);
  return (held[kind] ??= new Map(atlas[kind].map(({ id }, at) => [id, at])));
}
