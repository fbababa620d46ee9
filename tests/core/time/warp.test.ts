import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVEN, warpOf } from '../../../src/lib/core/time/warp';
import { randomPart, randomWarp } from '../../random-warp';

const anyDay = fc.double({ min: -60_000, max: 90_000, noNaN: true });

test('a break is as long as specified, all other days are days', () => {
  const warp = warpOf([{ from: 100, to: 400 }], 3);
  expect([90, 100, 250, 400, 410].map(warp.at)).toEqual([90, 100, 101.5, 103, 113]);
  expect([90, 100, 101.5, 103, 113].map(warp.day)).toEqual([90, 100, 250, 400, 410]);
});

test('without a break it is the even axis', () => {
  expect(warpOf([], 3)).toBe(EVEN);
});

test('a later day lies strictly later, be it by a minute', () => {
  fc.assert(
    fc.property(
      randomWarp,
      anyDay,
      fc.double({ min: 1 / 1440, max: 9000, noNaN: true }),
      ({ warp }, day, later) => {
        expect(warp.at(day + later)).toBeGreaterThan(warp.at(day));
        expect(warp.day(day + later)).toBeGreaterThan(warp.day(day));
      }
    )
  );
});

test('both ways are each other turned round', () => {
  const isSame = (a: number, b: number) =>
    expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(100, Math.abs(b)));
  fc.assert(
    fc.property(randomWarp, anyDay, ({ warp }, day) => {
      isSame(warp.day(warp.at(day)), day);
      isSame(warp.at(warp.day(day)), day);
    })
  );
});

test('it is exact at the very ends of a break', () => {
  fc.assert(
    fc.property(randomWarp, randomPart, ({ warp }, part) => {
      for (const { from, to } of warp.breaks) {
        expect(warp.day(warp.at(from))).toBeCloseTo(from, 9);
        expect(warp.day(warp.at(to))).toBeCloseTo(to, 9);
        const inside = warp.at(from + part * (to - from));
        expect(inside).toBeCloseTo(warp.at(from) + part * (warp.at(to) - warp.at(from)), 7);
      }
    })
  );
});
