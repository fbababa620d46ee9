import type { Atlas } from './atlas';
import { STRETCH_LENGTH } from './stretch-length';

/** How many stretches follow an atlas: enough for its longest list, and at least one. */
export function stretchCount({ events, sources, places, actors, routes }: Atlas): number {
  const lists = [events, sources, places, actors, routes];
  const longest = lists.reduce((length, list) => Math.max(length, list.length), 1);
  return Math.ceil(longest / STRETCH_LENGTH);
}
