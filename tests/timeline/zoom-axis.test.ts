import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SHORTEST_AXIS } from '../../src/lib/core/time/axis-span';
import { warpOf } from '../../src/lib/core/time/warp';
import { axisScale, linearScale } from '../../src/lib/timeline/scale';
import { zoomAxis } from '../../src/lib/timeline/zoom-axis';
import { randomPart } from '../random-warp';
import { randomScale } from './random-scale';

const warp = warpOf([{ from: 100, to: 400 }], 3);

test('halving keeps the day under the pointer where it was', () => {
  expect(zoomAxis(linearScale({ from: 0, to: 100 }, 1000), 250, 0.5)).toEqual({
    from: 12.5,
    to: 62.5
  });
});

test('half of what is seen is halved, a break as much as the days beside it', () => {
  const scale = axisScale({ from: 90, to: 407 }, 2000, warp);
  expect(zoomAxis(scale, 1000, 0.5)).toEqual({ from: 95, to: 402 });
});

test('what lies under the pointer keeps its place at any factor, on any axis', () => {
  fc.assert(
    fc.property(
      randomScale,
      randomPart,
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      (scale, part, factor) => {
        const x = part * scale.width;
        const day = scale.day(x);
        const zoomed = zoomAxis(scale, x, factor);
        const whole = scale.x(zoomed.to) - scale.x(zoomed.from);
        const place = (scale.x(day) - scale.x(zoomed.from)) / whole;
        expect(place).toBeCloseTo(part, 6);
      }
    )
  );
});

test('zooming stops at six hours, at which zooming on leaves the axis as it is', () => {
  fc.assert(
    fc.property(randomScale, randomPart, (scale, part) => {
      fc.pre(scale.axis.to - scale.axis.from > 1);
      const { from, to } = zoomAxis(scale, part * scale.width, 1e-6);
      expect(to - from).toBeGreaterThanOrEqual(SHORTEST_AXIS);
      expect(to - from).toBeLessThan(SHORTEST_AXIS * 1.001);
    })
  );
  const shortest = linearScale({ from: 10, to: 10.25 }, 1000);
  expect(zoomAxis(shortest, 700, 0.5)).toEqual({ from: 10, to: 10.25 });
});
