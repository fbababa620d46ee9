import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hoursShow, linearScale, percent } from '../../src/lib/timeline/scale';

const axis = { from: 19600, to: 19630 };

test('the ends of the axis lie at the ends of its width', () => {
  const scale = linearScale(axis, 900);
  expect([scale.x(19600), scale.x(19630)]).toEqual([0, 900]);
});

test('day and x are each other turned round', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e5, max: 1e5, noNaN: true }),
      fc.double({ min: 0.25, max: 1e5, noNaN: true }),
      fc.double({ min: -1, max: 2, noNaN: true }),
      (from, length, part) => {
        const scale = linearScale({ from, to: from + length }, 1000);
        const day = from + part * length;
        expect(scale.day(scale.x(day))).toBeCloseTo(day, 5);
      }
    )
  );
});

test('a length is a percentage of the axis', () => {
  expect(percent(225, linearScale(axis, 900))).toBe('25%');
});

test('hours show from 14 pixels each', () => {
  expect(hoursShow(linearScale({ from: 0, to: 2 }, 672))).toBe(true);
  expect(hoursShow(linearScale({ from: 0, to: 2 }, 671))).toBe(false);
});
