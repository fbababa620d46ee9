import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { bend } from '../../../src/lib/timeline/graph/bend';
import { linePath, ringPath } from '../../../src/lib/timeline/graph/line-path';
import { linearScale } from '../../../src/lib/timeline/scale';
import { randomScale } from '../random-scale';

const scale = linearScale({ from: 0, to: 10 }, 100);
const km = { y: (at: number) => 50 - at };
const line = [
  { day: 1, km: 0 },
  { day: 3, km: 20 }
];

describe('paths', () => {
  it('are lines and rings in pixels', () => {
    expect(linePath(line, scale, km)).toBe('M10 50L30 30');
    expect(ringPath(line, scale, km)).toBe('M10 50L30 30L10 50Z');
    expect(ringPath([], scale, km)).toBe('');
  });
});

test('a bent line lies where its days do, on any axis', () => {
  fc.assert(
    fc.property(randomScale, fc.double({ min: 0, max: 1, noNaN: true }), (scale, part) => {
      const { axis } = scale;
      const ends = [
        { day: axis.from, km: 0 },
        { day: axis.to, km: 1000 }
      ];
      const points = bend(ends, scale);
      const day = axis.from + part * (axis.to - axis.from);
      const behind = points.find((one) => one.day >= day);
      const before = points.findLast((one) => one.day <= day);
      if (!behind || !before || behind.day === before.day) return;
      const share = (day - before.day) / (behind.day - before.day);
      const drawn = scale.x(before.day) + share * (scale.x(behind.day) - scale.x(before.day));
      expect(Math.abs(drawn - scale.x(day))).toBeLessThan(3);
      expect(points.map(({ day }) => day)).toEqual(
        points.map(({ day }) => day).sort((a, b) => a - b)
      );
    })
  );
});

test('an even axis needs no more points', () => {
  expect(bend(line, scale)).toEqual(line);
});
