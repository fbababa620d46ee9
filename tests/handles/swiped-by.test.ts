import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { swipedBy } from '../../src/lib/handles/swiped-by';

describe('swipedBy', () => {
  test('to the left is on, to the right is back', () => {
    expect([swipedBy(-80, 10), swipedBy(80, -10)]).toEqual([1, -1]);
  });

  test('a tap, a short slip and a scroll are no swipe', () => {
    expect([swipedBy(0, 0), swipedBy(-39, 0), swipedBy(-80, 41)]).toEqual([0, 0, 0]);
  });

  test('the mirrored way is the other direction', () => {
    const far = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(far, far, (x, y) => {
        expect(swipedBy(x, y) + swipedBy(-x, y)).toBe(0);
      })
    );
  });
});
