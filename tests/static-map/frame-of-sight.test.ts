import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project } from '../../src/lib/static-map/frame';
import { frameOfSight } from '../../src/lib/static-map/frame-of-sight';
import { lonLatAt, worldPixels, worldPoint } from '../../src/lib/static-map/mercator';

const sights = fc.record({
  center: fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -60, max: 60, noNaN: true })
  ),
  zoom: fc.double({ min: 4, max: 12, noNaN: true }),
  width: fc.integer({ min: 200, max: 2000 }),
  height: fc.integer({ min: 150, max: 1200 })
});
const sizes = fc.record({
  width: fc.integer({ min: 300, max: 1200 }),
  height: fc.integer({ min: 300, max: 1200 })
});

describe('the frame of what is in sight', () => {
  it('has the size asked for, the same middle, and the four corners of the screen inside', () => {
    fc.assert(
      fc.property(sights, sizes, (sight, size) => {
        const frame = frameOfSight(sight, size);
        expect(frame).toMatchObject({ ...size, center: sight.center });
        const [x, y] = worldPoint(sight.center);
        const scale = worldPixels(sight.zoom);
        for (const [right, down] of [
          [-1, -1],
          [1, -1],
          [1, 1],
          [-1, 1]
        ] as const) {
          const corner = lonLatAt([
            x + (right * sight.width) / 2 / scale,
            y + (down * sight.height) / 2 / scale
          ]);
          const [px, py] = project(frame, corner);
          expect(px).toBeGreaterThan(-0.01);
          expect(py).toBeGreaterThan(-0.01);
          expect(px).toBeLessThan(size.width + 0.01);
          expect(py).toBeLessThan(size.height + 0.01);
        }
      })
    );
  });
});
