import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeList } from '../../src/lib/map/place-list';

const BOUNDS = { width: 800, height: 600 };
const LIST = { width: 300, height: 200 };
const MARK = { x: 400, y: 300 };

describe('the list of a mark', () => {
  test('stands to the right of it where nothing is in the way', () => {
    expect(placeList(MARK, LIST, BOUNDS, [])).toEqual({ x: 422, y: 200 });
  });

  test('stands where it covers the least of the journey', () => {
    const right = { x: 500, y: 300 };
    const left = { x: 200, y: 300 };
    const below = { x: 400, y: 400 };
    expect(placeList(MARK, LIST, BOUNDS, [right])).toEqual({ x: 78, y: 200 });
    expect(placeList(MARK, LIST, BOUNDS, [right, left])).toEqual({ x: 250, y: 322 });
    expect(placeList(MARK, LIST, BOUNDS, [right, left, below])).toEqual({ x: 250, y: 78 });
  });

  test('never covers its mark while there is room beside it', () => {
    const corner = { x: 790, y: 10 };
    expect(placeList(corner, LIST, BOUNDS, [])).toEqual({ x: 468, y: 8 });
  });

  test('stays inside the map', () => {
    const point = fc.record({
      x: fc.integer({ min: 0, max: 800 }),
      y: fc.integer({ min: 0, max: 600 })
    });
    fc.assert(
      fc.property(point, fc.array(point), (mark, obstacles) => {
        const { x, y } = placeList(mark, LIST, BOUNDS, obstacles);
        expect(x).toBeGreaterThanOrEqual(8);
        expect(y).toBeGreaterThanOrEqual(8);
        expect(x).toBeLessThanOrEqual(492);
        expect(y).toBeLessThanOrEqual(392);
      })
    );
  });
});
