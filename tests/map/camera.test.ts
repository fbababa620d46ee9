import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { homeCamera } from '../../src/lib/static-map/home-camera';
import { shiftToShow } from '../../src/lib/map/shift-to-show';
import { edgeBeyond } from '../../src/lib/map/edge-beyond';
import { makeAtlas } from '../make-atlas';

const size = { width: 800, height: 600 };

describe('keeping a point in sight', () => {
  test('a point within the margin does not move the map', () => {
    expect(shiftToShow({ x: 400, y: 72 }, size, 72)).toEqual({ x: 0, y: 0 });
  });

  test('the map moves only as far as the margin asks', () => {
    expect(shiftToShow({ x: 790, y: -30 }, size, 72)).toEqual({ x: 62, y: -102 });
  });

  test('after the shift the point lies inside, however small the map', () => {
    const length = fc.integer({ min: 1, max: 2000 });
    const at = fc.integer({ min: -9000, max: 9000 });
    fc.assert(
      fc.property(at, at, length, length, (x, y, width, height) => {
        const shift = shiftToShow({ x, y }, { width, height }, 72);
        expect(x - shift.x).toBeGreaterThanOrEqual(0);
        expect(x - shift.x).toBeLessThanOrEqual(width);
        expect(y - shift.y).toBeGreaterThanOrEqual(0);
        expect(y - shift.y).toBeLessThanOrEqual(height);
      })
    );
  });
});

describe('the edge beyond which a place lies', () => {
  test.each([
    [{ x: 400, y: 300 }, null],
    [{ x: 800, y: 600 }, null],
    [{ x: -1, y: 300 }, 'left'],
    [{ x: 801, y: 300 }, 'right'],
    [{ x: 400, y: -1 }, 'top'],
    [{ x: 400, y: 601 }, 'bottom'],
    [{ x: 900, y: -20 }, 'right']
  ])('%o: %s', (point, edge) => {
    expect(edgeBeyond(point, size)).toBe(edge);
  });
});

test('the home view shows the same stretch of land on a narrow map', () => {
  const atlas = makeAtlas({ home: { center: [132, 46], zoom: 4 } });
  expect(homeCamera(atlas, 1400)).toEqual({ lon: 132, lat: 46, zoom: 4 });
  expect(homeCamera(atlas, 500)).toEqual({ lon: 132, lat: 46, zoom: 3 });
});
