import { expect, it } from 'vitest';
import { markAt } from '../../src/lib/map/mark-at';

const mark = (id: string, x: number, y: number) => ({ id, x, y, members: [] });
const marks = [mark('left', 100, 100), mark('right', 120, 100)];

it('a mark answers within the size of a button, and of two the nearer', () => {
  expect(markAt(marks, { x: 87, y: 100 })?.id).toBe('left');
  expect(markAt(marks, { x: 109, y: 100 })?.id).toBe('left');
  expect(markAt(marks, { x: 111, y: 100 })?.id).toBe('right');
  expect(markAt(marks, { x: 85, y: 100 })).toBeNull();
  expect(markAt([], { x: 0, y: 0 })).toBeNull();
});
