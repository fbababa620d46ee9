import { expect, test } from 'vitest';
import { baseStyle } from '../../src/lib/map/base-style';
import { townOrder } from '../../src/lib/map/town-labels';

test('towns near the points of a line are named before all ranks of others, and by rank among themselves', () => {
  const coordinates: [number, number][] = [
    [131.95, 43.8],
    [131.88, 43.11]
  ];
  expect(townOrder(coordinates)).toEqual([
    'case',
    ['<=', ['distance', { type: 'MultiPoint', coordinates }], 10_000],
    ['-', ['get', 'rank'], 100],
    ['get', 'rank']
  ]);
});

test('towns are named by rank where there is no line', () => {
  const layers = baseStyle({ theme: 'light', borders: true, base: '' }).layers;
  expect(townOrder([])).toEqual(['get', 'rank']);
  expect(layers.find(({ id }) => id === 'town-name')).toMatchObject({
    layout: { 'symbol-sort-key': townOrder([]) }
  });
});
