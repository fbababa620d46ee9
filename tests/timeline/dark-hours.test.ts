import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { darkHours } from '../../src/lib/timeline/dark-hours';
import { hoursShow, linearScale } from '../../src/lib/timeline/scale';
import { randomScale } from './random-scale';

describe('darkHours', () => {
  test('a day is dark in its night and its evening', () => {
    expect(darkHours(linearScale({ from: 10, to: 11 }, 480))).toEqual([
      { part: 'night', day: 10, x: 0, width: 120 },
      { part: 'evening', day: 10, x: 360, width: 120 }
    ]);
  });

  test('what of a night is in sight is drawn', () => {
    expect(darkHours(linearScale({ from: 10.125, to: 10.875 }, 360))).toEqual([
      { part: 'night', day: 10, x: 0, width: 60 },
      { part: 'evening', day: 10, x: 300, width: 60 }
    ]);
  });

  test('an axis of days has none', () => {
    expect(darkHours(linearScale({ from: 10, to: 20 }, 480))).toEqual([]);
  });

  test('on any axis they follow one another where hours have room, few enough to draw', () => {
    fc.assert(
      fc.property(randomScale, (scale) => {
        const dark = darkHours(scale);
        expect(dark.length).toBeLessThanOrEqual(2 * Math.ceil(scale.width / 336 + 2));
        for (const [i, { day, x, width }] of dark.entries()) {
          expect(x).toBeGreaterThanOrEqual((dark[i - 1]?.x ?? -1) - 1e-6);
          expect(x + width).toBeLessThanOrEqual(scale.width + 1e-6);
          expect(hoursShow(scale, Math.max(day, scale.axis.from))).toBe(true);
        }
      })
    );
  });
});
