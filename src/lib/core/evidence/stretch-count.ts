import type { Atlas } from '../atlas';
import { indexAtlas } from '../index-atlas';
import { STRETCH_LENGTH } from './stretch-length';
import { historyOf } from './claims-history';

/** How many stretches follow an atlas: enough for its longest list, and at least one. */
export function stretchCount(atlas: Atlas): number {
  const { sources, places, actors, routes } = atlas;
  const { rows } = historyOf(indexAtlas(atlas));
  const lists = [sources, places, actors, routes];
  const longest = lists.reduce((length, list) => Math.max(length, list.length), rows || 1);
  return Math.ceil(longest / STRETCH_LENGTH);
}
