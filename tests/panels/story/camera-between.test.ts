import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraBetween } from '../../../src/lib/panels/story/camera-between';

const camera = fc.record({
  zoom: fc.double({ min: 0, max: 22, noNaN: true }),
  lat: fc.double({ min: -85, max: 85, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true })
});

describe('the camera on its way from step to step', () => {
  it('begins where it was, ends where it goes, and stays on the map between', () => {
    fc.assert(
      fc.property(camera, camera, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, part) => {
        expect(cameraBetween(from, to, 0).lat).toBeCloseTo(from.lat);
        expect(cameraBetween(from, to, 1).zoom).toBeCloseTo(to.zoom);
        const between = cameraBetween(from, to, part);
        expect(Math.abs(between.lon)).toBeLessThanOrEqual(180);
        expect(between.zoom).toBeGreaterThanOrEqual(Math.min(from.zoom, to.zoom) - 1e-9);
        expect(between.zoom).toBeLessThanOrEqual(Math.max(from.zoom, to.zoom) + 1e-9);
      })
    );
  });

  it('passes 180° rather than going round the Earth', () => {
    const from = { zoom: 4, lat: 0, lon: 170 };
    const to = { zoom: 4, lat: 0, lon: -170 };
    const eased = [0.1, 0.5, 0.9].map((part) => Math.abs(cameraBetween(from, to, part).lon));
    expect(Math.min(...eased)).toBeGreaterThanOrEqual(170);
  });
});
