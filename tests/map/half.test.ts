import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorOf, isInHalf, layoutInHalf } from '../../src/lib/map/half';
import type { IdFeature } from '../../src/lib/static-map/id-feature';

const at = fc.double({ min: 0, max: 100, noNaN: true });
const width = fc.integer({ min: 1, max: 4000 });
const x = fc.double({ min: -500, max: 4500, noNaN: true });

test('every point is in one half and not in the other, wherever the divider stands', () => {
  fc.assert(
    fc.property(at, width, x, (at, width, x) => {
      const [then, now] = (['then', 'now'] as const).map((side) =>
        isInHalf({ side, at }, x, width)
      );
      expect(then).toBe(!now);
    })
  );
});

test('a mark that the divider cuts is in both', () => {
  const near = (x: number) =>
    (['then', 'now'] as const).map((side) => isInHalf({ side, at: 50 }, x, 1000, 14));
  expect(near(490)).toEqual([true, true]);
  expect(near(480)).toEqual([true, false]);
  expect(near(520)).toEqual([false, true]);
});

test('of a layout a half has the marks that stand in it or that the divider cuts, by their signs', () => {
  const mark = (id: string, x: number, aside?: [number, number]) => ({
    id,
    x,
    y: 0,
    members: [],
    ...(aside && { aside })
  });
  const layout = {
    marks: [mark('left', 100), mark('cut', 510), mark('moved', 480, [60, 0]), mark('right', 900)],
    travellers: []
  };
  const ids = (side: 'then' | 'now') =>
    layoutInHalf(layout, { side, at: 50 }, 1000).marks.map(({ id }) => id);
  expect(ids('then')).toEqual(['left', 'cut']);
  expect(ids('now')).toEqual(['cut', 'moved', 'right']);
  expect(layoutInHalf(layout, null, 1000)).toBe(layout);
});

test('on an undivided map all are', () => {
  expect(isInHalf(null, 999, 10)).toBe(true);
});

test('words stand at their point, or in the middle of their line', () => {
  const feature = (geometry: IdFeature['geometry']): IdFeature => ({
    type: 'Feature',
    id: 'a',
    geometry,
    properties: {}
  });
  const line = [
    [0, 0],
    [1, 1],
    [9, 9]
  ];
  expect(anchorOf(feature({ type: 'Point', coordinates: [1, 2] }))).toEqual([1, 2]);
  expect(anchorOf(feature({ type: 'LineString', coordinates: line }))).toEqual([1, 1]);
  expect(anchorOf(feature({ type: 'Polygon', coordinates: [line] }))).toBeNull();
});
