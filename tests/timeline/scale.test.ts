import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { warpOf } from '../../src/lib/core/time/warp';
import { axisScale, hoursShow, linearScale, percent } from '../../src/lib/timeline/scale';
import { randomPart } from '../random-warp';
import { randomScale } from './random-scale';

const axis = { from: 19600, to: 19630 };
const anyDay = fc.double({ min: -60_000, max: 90_000, noNaN: true });
/** A break of three hundred days, drawn as three. */
const warp = warpOf([{ from: 100, to: 400 }], 3);

describe('an even axis', () => {
  test('its ends lie at the ends of its width', () => {
    const scale = linearScale(axis, 900);
    expect([scale.x(19600), scale.x(19630)]).toEqual([0, 900]);
  });

  test('it is one stretch', () => {
    expect(linearScale(axis, 900).pieces).toEqual([{ ...axis, perDay: 30, silence: null }]);
  });

  test('a length is a percentage of it', () => {
    expect(percent(225, linearScale(axis, 900))).toBe('25%');
  });
});

describe('an axis of any shape', () => {
  test('day and x are each other turned round', () => {
    fc.assert(
      fc.property(randomScale, anyDay, randomPart, (scale, day, part) => {
        const back = scale.day(scale.x(day));
        expect(Math.abs(back - day)).toBeLessThanOrEqual(1e-9 * Math.max(100, Math.abs(day)));
        const x = part * scale.width;
        expect(Math.abs(scale.x(scale.day(x)) - x)).toBeLessThanOrEqual(1e-9 * scale.width);
      })
    );
  });

  test('a later day lies farther to the right', () => {
    const minutes = fc.double({ min: 1 / 1440, max: 9000, noNaN: true });
    fc.assert(
      fc.property(randomScale, anyDay, minutes, (scale, day, later) => {
        expect(scale.x(day + later)).toBeGreaterThan(scale.x(day));
      })
    );
  });

  test('its pieces lie end to end, and days in a run are as wide as in any other', () => {
    fc.assert(
      fc.property(randomScale, ({ pieces, axis, width, perDay, x }) => {
        expect(pieces[0]?.from).toBe(axis.from);
        expect(pieces.at(-1)?.to).toBe(axis.to);
        for (const [i, one] of pieces.entries()) {
          expect(one.from).toBe(i === 0 ? axis.from : pieces[i - 1]?.to);
          expect((x(one.to) - x(one.from)) / (one.to - one.from)).toBeCloseTo(one.perDay, 6);
          const isRun = !one.silence && one.to - one.from > 0.01;
          expect(isRun ? one.perDay / perDay : 1).toBeCloseTo(1, 4);
        }
        expect(x(axis.to)).toBeCloseTo(width, 6);
      })
    );
  });
});

test('a break is a stretch that knows the whole of its silence', () => {
  const { pieces } = axisScale({ from: 90, to: 250 }, 1150, warp);
  expect(pieces).toEqual([
    { from: 90, to: 100, perDay: 100, silence: null },
    { from: 100, to: 250, perDay: 1, silence: { from: 100, to: 400 } }
  ]);
});

test('where nothing but silence is in sight, it is not compressed', () => {
  const { pieces } = axisScale({ from: 200, to: 300 }, 1000, warp);
  expect(pieces).toMatchObject([{ from: 200, to: 300, silence: null }]);
});

test('hours show from 14 pixels each', () => {
  expect(hoursShow(linearScale({ from: 0, to: 2 }, 672), 1)).toBe(true);
  expect(hoursShow(linearScale({ from: 0, to: 2 }, 671), 1)).toBe(false);
});

test('hours do not show in a break, beside which they do', () => {
  const scale = axisScale({ from: 98, to: 402 }, 7 * 400, warp);
  expect([90, 99, 101, 399, 401, 410].map((day) => hoursShow(scale, day))).toEqual([
    true,
    true,
    false,
    false,
    true,
    true
  ]);
});
