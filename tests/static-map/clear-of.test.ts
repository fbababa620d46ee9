import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clearOf } from '../../src/lib/static-map/clear-of';
import { counted } from '../counted';

/** Heights on a screen with full precision, many where adding 30 crosses a power of two; and some that no screen has. */
const near = fc.oneof(
  fc.double({ min: -150, max: 600, noNaN: true }),
  fc.double({ min: 90, max: 140, noNaN: true })
);
const height = fc.oneof(
  { weight: 4, arbitrary: near },
  { weight: 1, arbitrary: fc.double({ noNaN: true }) }
);
const side = fc.constantFrom<1 | -1>(1, -1);

describe('out of the way of others', () => {
  test('the walk ends, however the numbers round', () => {
    fc.assert(
      fc.property(height, fc.array(height, { maxLength: 300 }), side, (at, taken, side) => {
        clearOf(at, counted(taken, 2 * (taken.length + 2) ** 2), 30, side);
      })
    );
    // After adding 30, the distance comes out as 29.999999999999986.
    expect(clearOf(100, counted([98.00000000000001], 9), 30, 1)).toBeCloseTo(128, 9);
  });

  test('it moves only to its side, and comes within reach of none', () => {
    fc.assert(
      fc.property(near, fc.array(near, { maxLength: 60 }), side, (at, taken, side) => {
        const found = clearOf(at, taken, 30, side);
        expect(side * (found - at)).toBeGreaterThanOrEqual(0);
        for (const one of taken) expect(Math.abs(one - found)).toBeGreaterThan(30 - 1e-9);
      })
    );
  });

  test('it moves no farther than it must', () => {
    expect(clearOf(10, [], 30, 1)).toBe(10);
    expect(clearOf(10, [40.5, -20.5], 30, 1)).toBe(10);
    expect(clearOf(10, [0, 200], 30, 1)).toBe(30);
    expect(clearOf(10, [55, 0], 30, 1)).toBe(85);
    expect(clearOf(10, [55, 0], 30, -1)).toBe(-30);
  });
});
