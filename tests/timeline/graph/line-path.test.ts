import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Height } from '../../../src/lib/core/movement/stretch';
import { bend } from '../../../src/lib/timeline/graph/bend';
import { linePath, ringPath } from '../../../src/lib/timeline/graph/line-path';
import { warpOf } from '../../../src/lib/core/time/warp';
import { axisScale, linearScale, type Scale } from '../../../src/lib/timeline/scale';
import { randomScale } from '../random-scale';

const scale = linearScale({ from: 0, to: 10 }, 100);
const heights = { y: ({ stretch, km }: Height) => 50 - 100 * stretch - km };
const line = [
  { day: 1, stretch: 0, km: 0 },
  { day: 3, stretch: 0, km: 20 }
];

describe('paths', () => {
  it('are lines and rings in pixels', () => {
    expect(linePath(line, scale, heights)).toBe('M10 50L30 30');
    expect(ringPath(line, scale, heights)).toBe('M10 50L30 30L10 50Z');
    expect(ringPath([], scale, heights)).toBe('');
  });

  it('join two stretches', () => {
    const tie = [
      { day: 1, stretch: 0, km: 0 },
      { day: 3, stretch: 1, km: 20 }
    ];
    expect(linePath(tie, scale, heights)).toBe('M10 50L30 -70');
  });
});

/** How far a line through the bent points is from the position of a day, in pixels. */
function offAt(scale: Scale, part: number): number {
  const { from, to } = scale.axis;
  const points = bend(
    [
      { day: from, y: 0 },
      { day: to, y: 1000 }
    ],
    scale
  );
  const day = from + part * (to - from);
  const i = Math.max(
    1,
    points.findIndex((one) => one.day >= day)
  );
  const [before, behind] = [points[i - 1], points[i]];
  if (!before || !behind) throw new Error('no line');
  const share = (day - before.day) / (behind.day - before.day);
  return Math.abs(
    scale.x(before.day) + share * (scale.x(behind.day) - scale.x(before.day)) - scale.x(day)
  );
}

describe('a bent line', () => {
  test('lies where its days do, on any axis', () => {
    fc.assert(
      fc.property(randomScale, (scale) => {
        for (let part = 0; part <= 1; part += 0.02) expect(offAt(scale, part)).toBeLessThan(3);
      })
    );
  });

  it('turns at the ends of a silence', () => {
    const elastic = axisScale({ from: 0, to: 110 }, 1000, warpOf([{ from: 5, to: 105 }], 2));
    for (let part = 0; part <= 1; part += 0.01) expect(offAt(elastic, part)).toBeLessThan(3);
  });

  it('has no more points than its ends on an even axis', () => {
    const even = line.map(({ day, km }) => ({ day, y: km }));
    expect(bend(even, scale)).toEqual(even);
  });
});
