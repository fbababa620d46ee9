import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  clampAxis,
  revealOnAxis,
  SHORTEST_AXIS,
  wholeAxis
} from '../../../src/lib/core/time/axis-span';
import { warpOf } from '../../../src/lib/core/time/warp';
import { randomPart, randomWarp } from '../../random-warp';

const warp = warpOf([{ from: 100, to: 400 }], 3);
const extent = { from: 0, to: 500 };

/** An axis somewhere on the atlas, of any readable length. */
const randomAxis = fc
  .tuple(randomWarp, randomPart, fc.double({ min: 1, max: 60, noNaN: true }))
  .map(([{ warp, start, end }, part, length]) => {
    const first = warp.at(start) + part * (warp.at(end) - warp.at(start));
    return { warp, start, end, axis: { from: warp.day(first), to: warp.day(first + length) } };
  });

test('what sticks out is moved back, and is as long as the warp measures it', () => {
  expect(clampAxis({ from: 420, to: 512 }, extent, warp)).toEqual({ from: 409, to: 501 });
  // Its start falls in the break, half of which is a day and a half there.
  expect(clampAxis({ from: 410, to: 512.5 }, extent, warp)).toEqual({ from: 250, to: 501 });
});

test('the whole atlas has a free day at each end, and there is no more', () => {
  expect(clampAxis({ from: -9e9, to: 9e9 }, extent, warp)).toEqual({ from: -1, to: 501 });
});

test('six hours are the least', () => {
  expect(clampAxis({ from: 50, to: 50 }, extent, warp)).toEqual({ from: 49.875, to: 50.125 });
});

test('kept to the atlas, no zoom changes and no time comes from outside', () => {
  fc.assert(
    fc.property(randomAxis, ({ warp, start, end, axis }) => {
      const extent = { from: start, to: end };
      const kept = clampAxis(axis, extent, warp);
      const length = (one: typeof axis) => warp.at(one.to) - warp.at(one.from);
      const whole = wholeAxis(extent);
      expect(length(kept)).toBeCloseTo(
        Math.min(length({ from: axis.from, to: axis.to }), length(whole)),
        5
      );
      expect(kept.from).toBeGreaterThanOrEqual(whole.from - 1e-6);
      expect(kept.to).toBeLessThanOrEqual(whole.to + 1e-6);
    })
  );
});

test('the axis is moved to a day without being zoomed, and as little as it must', () => {
  fc.assert(
    fc.property(randomAxis, fc.integer({ min: -30_000, max: 60_000 }), ({ warp, axis }, day) => {
      const span = { from: day, to: day + 1 };
      const moved = revealOnAxis(axis, span, warp);
      const length = (one: typeof axis) => warp.at(one.to) - warp.at(one.from);
      expect(moved.from).toBeLessThanOrEqual(day);
      expect(moved.to).toBeGreaterThanOrEqual(day + 1);
      const kept =
        axis.to - axis.from > 1 && length(span) < length(axis) && moved.to - moved.from > 1;
      expect(length(moved)).toBeCloseTo(length(kept ? axis : moved), 5);
      expect(moved.from === axis.from || moved.from === day || moved.to === day + 1).toBe(true);
    })
  );
});

test('an hour in sight of a day of silence is not drawn closer than six hours', () => {
  const deep = { from: 250, to: 251 };
  const moved = revealOnAxis(deep, { from: 450, to: 450 + 1 / 24 }, warp);
  expect(moved.to - moved.from).toBeCloseTo(SHORTEST_AXIS, 9);
});
