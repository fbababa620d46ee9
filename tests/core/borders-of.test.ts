import { expect, test } from 'vitest';
import { bordersOf } from '../../src/lib/core/borders-of';
import { event, makeAtlas, when } from '../make-atlas';

const at = (...times: string[]) =>
  makeAtlas({ events: times.map((time) => event(time, { when: when(time) })) });

test.each([
  [
    'a story that ends in 1991 has the borders of today, and says so',
    at('1914', '1991-12-31'),
    'today'
  ],
  ['one that goes on has borders', at('1914', '1992-01-01'), 'shown'],
  ['one without times goes by its axis', makeAtlas(), 'shown'],
  ['an atlas may hide them', { ...at('1914'), borders: 'hidden' as const }, 'hidden'],
  ['an atlas may say so itself', { ...at('2023'), borders: 'today' as const }, 'today']
])('%s', (_, atlas, borders) => {
  expect(bordersOf(atlas)).toBe(borders);
});
