import { expect, test } from 'vitest';
import { View } from '../../src/lib/state/view.svelte';
import { baseStyle } from '../../src/lib/map/base-style';
import { event, makeAtlas, when } from '../make-atlas';
import { pageText } from '../second-clock/page-text';

const layersOf = (borders: boolean) =>
  baseStyle({ theme: 'light', borders, base: '' }).layers.map(({ id }) => id);

test('the live map has no layer of borders, if its atlas hides them, and keeps all others', () => {
  const gone = ['region-line', 'border-casing', 'border', 'border-disputed'];
  expect(layersOf(false)).toEqual(layersOf(true).filter((id) => !gone.includes(id)));
  expect(layersOf(true)).toEqual(expect.arrayContaining(gone));
});

test.each([
  ['1914-07-30', true],
  ['2023-09-12', false]
])('the map of a story of %s says that its borders are those of today: %s', (time, said) => {
  const view = new View(makeAtlas({ events: [event('it', { when: when(time) })] }));
  expect(pageText(view, { around: true }).includes('Present-day borders')).toBe(said);
});
