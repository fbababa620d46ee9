import fc from 'fast-check';
import { expect, test } from 'vitest';
import { glideShare } from '../../src/lib/map/glide-share';

const time = fc.double({ min: -1, max: 2, noNaN: true });

test.each([true, false])(
  'a glide starts at its start, ends at its end and never goes back',
  (rests) => {
    expect(glideShare(0, rests)).toBe(0);
    expect(glideShare(1, rests)).toBe(1);
    fc.assert(
      fc.property(time, time, (one, other) => {
        const [sooner, later] = [Math.min(one, other), Math.max(one, other)];
        expect(glideShare(later, rests)).toBeGreaterThanOrEqual(glideShare(sooner, rests));
      })
    );
  }
);

test('where it then rests it slows down, and else it goes evenly', () => {
  const paces = (rests: boolean) =>
    [0, 0.25, 0.5, 0.75].map((at) => glideShare(at + 0.25, rests) - glideShare(at, rests));
  expect(paces(false)).toEqual([0.25, 0.25, 0.25, 0.25]);
  expect(paces(true)).toEqual(paces(true).toSorted((a, b) => b - a));
  expect(paces(true)[3]).toBeLessThan(0.05);
});
