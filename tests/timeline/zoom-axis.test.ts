import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zoomAxis } from '../../src/lib/timeline/zoom-axis';

test('halving keeps the day under the pointer where it was', () => {
  expect(zoomAxis({ from: 0, to: 100 }, 25, 0.5, 0.25)).toEqual({ from: 12.5, to: 62.5 });
});

test('the day keeps its place on the axis at any factor', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      (part, factor) => {
        const zoomed = zoomAxis({ from: 100, to: 200 }, 100 + part * 100, factor, 0.25);
        const place = (100 + part * 100 - zoomed.from) / (zoomed.to - zoomed.from);
        expect(place).toBeCloseTo(part, 9);
      }
    )
  );
});

test('zooming on at the limit leaves the axis as it is', () => {
  expect(zoomAxis({ from: 10, to: 10.25 }, 10.2, 0.5, 0.25)).toEqual({ from: 10, to: 10.25 });
});
