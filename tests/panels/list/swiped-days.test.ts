import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { swipedDays } from '../../../src/lib/panels/list/swiped-days';

describe('swipedDays', () => {
  test('to the left is the next day, to the right the one before', () => {
    expect([swipedDays(-80, 10), swipedDays(80, -10)]).toEqual([1, -1]);
  });

  test('a tap, a short slip and a scroll are no swipe', () => {
    expect([swipedDays(0, 0), swipedDays(-39, 0), swipedDays(-80, 41)]).toEqual([0, 0, 0]);
  });

  test('the mirrored way is the other direction', () => {
    const far = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(far, far, (x, y) => {
        expect(swipedDays(x, y) + swipedDays(-x, y)).toBe(0);
      })
    );
  });
});
