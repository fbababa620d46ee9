import fc from 'fast-check';
import { MercatorCoordinate } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { fitFrame, homeFrame } from '../../src/lib/static-map/fit-frame';
import { project, worldRect } from '../../src/lib/static-map/frame';
import { lonLatAt, worldPoint } from '../../src/lib/static-map/mercator';
import type { LonLat } from '../../src/lib/core/lon-lat';

const lonLat = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -84, max: 84, noNaN: true })
) as fc.Arbitrary<LonLat>;

describe('the projection', () => {
  test('is that of the live map', () => {
    fc.assert(
      fc.property(lonLat, (at) => {
        const { x, y } = MercatorCoordinate.fromLngLat(at);
        const [ours, ours2] = worldPoint(at);
        expect(ours).toBeCloseTo(x, 12);
        expect(ours2).toBeCloseTo(y, 12);
      })
    );
  });

  test('leads back to the same place', () => {
    fc.assert(
      fc.property(lonLat, ([lon, lat]) => {
        const [x, y] = lonLatAt(worldPoint([lon, lat]));
        expect(x).toBeCloseTo(lon, 8);
        expect(y).toBeCloseTo(lat, 8);
      })
    );
  });
});

const home = { home: { center: [131.5, 46.5] as LonLat, zoom: 4.2 } };
const size = { width: 1000, height: 640 };

describe('a frame', () => {
  test('has its centre in its middle, and a place beyond 180° on the near side', () => {
    const frame = homeFrame(home, size);
    expect(project(frame, [131.5, 46.5])).toEqual([500, 320]);
    const pacific = { ...frame, center: [179, 0] as LonLat };
    expect(project(pacific, [-179, 0])[0]).toBeGreaterThan(500);
    expect(project(pacific, [-179, 0])[0]).toBeLessThan(600);
  });

  test('is the home view while it shows every point, and takes in the others where it does not', () => {
    const inside: LonLat = [131.9, 43.1];
    expect(fitFrame(home, [inside], size, 48)).toEqual(homeFrame(home, size));
    const far: LonLat = [105.84, 21.02];
    const fitted = fitFrame(home, [inside, far], size, 48);
    expect(fitted.zoom).toBeLessThan(4.2);
    for (const at of [inside, far]) {
      const [x, y] = project(fitted, at);
      expect(x).toBeGreaterThanOrEqual(47.9);
      expect(x).toBeLessThanOrEqual(952.1);
      expect(y).toBeGreaterThanOrEqual(47.9);
      expect(y).toBeLessThanOrEqual(592.1);
    }
  });

  test('is no closer than home where a single point lies far off', () => {
    expect(fitFrame(home, [[2.35, 48.86]], size, 48)).toMatchObject({ zoom: 4.2 });
  });

  test('covers the stretch of the world that falls into it', () => {
    const frame = homeFrame(home, size);
    const { left, right, top, bottom } = worldRect(frame);
    const [x, y] = project(frame, lonLatAt([left, top]));
    const [x2, y2] = project(frame, lonLatAt([right, bottom]));
    for (const [found, expected] of [
      [x, 0],
      [y, 0],
      [x2, 1000],
      [y2, 640]
    ] as const)
      expect(found).toBeCloseTo(expected, 6);
  });
});
