import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../src/lib/core/lon-lat';
import { MARGIN, pictureFrame, pointsInSight } from '../../src/lib/picture/picture-frame';
import { SIZES } from '../../src/lib/picture/picture-shape';
import { project } from '../../src/lib/static-map/frame';
import { lonLatAt, worldPixels, worldPoint } from '../../src/lib/static-map/mercator';

const sights = fc.record({
  center: fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -60, max: 60, noNaN: true })
  ),
  zoom: fc.double({ min: 3, max: 12, noNaN: true }),
  width: fc.integer({ min: 300, max: 1600 }),
  height: fc.integer({ min: 200, max: 1000 })
});
/** Points of the screen and a little beyond, in parts of its size from its middle. */
const parts = fc.array(
  fc.tuple(
    fc.double({ min: -0.6, max: 0.6, noNaN: true }),
    fc.double({ min: -0.6, max: 0.6, noNaN: true })
  ),
  { minLength: 1, maxLength: 6 }
);
const sizes = fc.constantFrom(...Object.values(SIZES));

describe('the frame of a picture', () => {
  it('holds every mark that is in sight, with room for its name', () => {
    fc.assert(
      fc.property(sights, parts, sizes, (sight, some, size) => {
        const [x, y] = worldPoint(sight.center);
        const scale = worldPixels(sight.zoom);
        const points = some.map(([right, down]): LonLat =>
          lonLatAt([x + (right * sight.width) / scale, y + (down * sight.height) / scale])
        );
        const frame = pictureFrame(sight, points, size);
        for (const point of pointsInSight(points, sight)) {
          const [px, py] = project(frame, point);
          expect(px).toBeGreaterThan(MARGIN - 0.1);
          expect(py).toBeGreaterThan(MARGIN - 0.1);
          expect(px).toBeLessThan(size.width - MARGIN + 0.1);
          expect(py).toBeLessThan(size.height - MARGIN + 0.1);
        }
      })
    );
  });

  it('keeps the screen’s middle and scale where all marks fit so', () => {
    const sight = { center: [131, 44] as LonLat, zoom: 5, width: 1000, height: 700 };
    const frame = pictureFrame(sight, [[131.5, 44.2]], SIZES['3x2']);
    expect(frame.zoom).toBe(5);
    expect(frame.center[0]).toBeCloseTo(131, 6);
    expect(frame.center[1]).toBeCloseTo(44, 6);
  });

  it('shows all that is in sight where no mark is', () => {
    const sight = { center: [131, 44] as LonLat, zoom: 5, width: 1080, height: 480 };
    expect(pictureFrame(sight, [[0, 0]], SIZES['4x5']).zoom).toBe(4);
  });
});
