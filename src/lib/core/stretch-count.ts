import type { Atlas } from './atlas';
import { STRETCH_LENGTH } from './stretch-length';

/** How many files of words an atlas has: enough for its longest list, and at least one. */
export function stretchCount({ events, sources, places, actors, routes }: Atlas): number {
  const longest = Math.max(...[events, sources, places, actors, routes].map((list) => list.length));
  return Math.max(1, Math.ceil(longest / STRETCH_LENGTH));
}
