import { expect, test } from 'vitest';
import { PLAIN_ADDRESS } from '../../src/lib/core/view/address';
import { View } from '../../src/lib/state/view.svelte';
import { readAtlas } from '../read-atlas';

const atlas = readAtlas('kim-2023');

test('an address that hides the same journeys changes nothing of them, so that nothing is laid out anew', () => {
  const { journeys } = new View(atlas, { ...PLAIN_ADDRESS, hide: ['train-2023'] });
  const { hidden } = journeys;
  journeys.read({ hide: ['train-2023'], follow: null, graph: null });
  expect(journeys.hidden).toBe(hidden);
  journeys.read({ hide: [], follow: null, graph: null });
  expect(journeys.hidden).toEqual([]);
});
