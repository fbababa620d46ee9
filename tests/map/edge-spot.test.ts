import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgeSpot } from '../../src/lib/map/edge-spot';
import type { Obstacle } from '../../src/lib/static-map/place-labels';

const SIZE = { width: 390, height: 380 };
const sign = (x: number, y: number): Obstacle => ({ at: [x, y], width: 25, height: 25 });

test('a count stands in the middle of its edge, of two halves in that of its own', () => {
  expect(edgeSpot('top', SIZE, null, [])).toBe(195);
  expect(edgeSpot('left', SIZE, null, [])).toBe(190);
  expect(edgeSpot('bottom', SIZE, { side: 'then', at: 40 }, [])).toBe(78);
  expect(edgeSpot('bottom', SIZE, { side: 'now', at: 40 }, [])).toBe(273);
});

test('it makes room for a mark, and goes no farther than it must', () => {
  const spot = edgeSpot('top', SIZE, null, [sign(190, 20)]);
  // Half a count, half a sign.
  expect(Math.abs(spot - 190)).toBeGreaterThanOrEqual(40.5);
  expect(Math.abs(spot - 190)).toBeLessThan(40.5 + 6);
  expect(edgeSpot('top', SIZE, null, [sign(190, 80)])).toBe(195);
});

test('it makes room for what stands aside of its point', () => {
  const aside: Obstacle = { ...sign(195, 100), aside: [0, -80] };
  expect(edgeSpot('top', SIZE, null, [aside])).not.toBe(195);
});

test('where there is no room it stands in the middle', () => {
  const row = Array.from({ length: 30 }, (_, i) => sign(i * 13, 24));
  expect(edgeSpot('top', SIZE, null, row)).toBe(195);
});

test('it stays off the corners, wherever marks are', () => {
  const marks = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 390 }), fc.integer({ min: 0, max: 380 })),
    { maxLength: 20 }
  );
  fc.assert(
    fc.property(fc.constantFrom('top', 'bottom', 'left', 'right'), marks, (edge, at) => {
      const spot = edgeSpot(
        edge,
        SIZE,
        null,
        at.map(([x, y]) => sign(x, y))
      );
      const length = edge === 'top' || edge === 'bottom' ? SIZE.width : SIZE.height;
      expect(spot).toBeGreaterThanOrEqual(72);
      expect(spot).toBeLessThanOrEqual(length - 72);
    })
  );
});
