import { expect, it } from 'vitest';
import { nextItem } from '../../../src/lib/core/view/next-item';

it('goes down and up, and stays at the ends', () => {
  expect([nextItem('ArrowDown', 0, 3), nextItem('ArrowDown', 2, 3)]).toEqual([1, 2]);
  expect([nextItem('ArrowUp', 1, 3), nextItem('ArrowUp', 0, 3)]).toEqual([0, 0]);
});

it('goes to the first and the last', () => {
  expect([nextItem('Home', 1, 3), nextItem('End', 1, 3)]).toEqual([0, 2]);
});

it('leaves other keys alone', () => {
  expect(nextItem('a', 1, 3)).toBeNull();
});
