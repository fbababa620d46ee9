import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LonLat } from '../../src/lib/core/lon-lat';
import { copiesInSight, screenOf, type Screen } from '../../src/lib/map/screen';
import { worldLines } from '../../src/lib/map/world-lines';
import { liveProjection } from './live-projection';

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const view = fc.record({
  center: fc.tuple(degrees(180), degrees(80)),
  zoom: fc.double({ min: 1, max: 14, noNaN: true }),
  width: fc.integer({ min: 1, max: 2000 }),
  height: fc.integer({ min: 1, max: 2000 })
});

const liveView = await liveProjection();

test('a point is drawn within a hundredth of a pixel of where the live map has it, in every copy of the world', () => {
  fc.assert(
    fc.property(
      view,
      fc.tuple(degrees(180), degrees(85)),
      fc.integer({ min: -2, max: 2 }),
      (asked, [lon, lat], copy) => {
        const live = liveView(asked);
        const { left, top, side } = screenOf({ ...asked, center: live.center, zoom: live.zoom });
        const { box } = worldLines({ type: 'Point', coordinates: [lon, lat] });
        const { x, y } = live.project([lon + 360 * copy, lat]);
        expect(Math.abs(left + (box.left + copy) * side - x)).toBeLessThan(0.01);
        expect(Math.abs(top + box.top * side - y)).toBeLessThan(0.01);
      }
    )
  );
});

test('the copies in sight are those whose box reaches into the screen, and no other', () => {
  const side = fc.double({ min: 0.5, max: 1.9, noNaN: true });
  fc.assert(
    fc.property(
      view,
      side,
      side,
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      (at, a, b, size) => {
        const screen = screenOf(at);
        const box = { left: a, right: a + size, top: b - 0.5, bottom: b - 0.5 + size };
        const [first, last] = copiesInSight(box, screen, 32);
        for (let copy = -6; copy <= 6; copy++)
          expect(copy >= first && copy <= last).toBe(reaches(box, screen, copy));
      }
    )
  );
});

function reaches(
  box: { left: number; right: number; top: number; bottom: number },
  { width, height, left, top, side }: Screen,
  copy: number
): boolean {
  const [from, to] = [box.left, box.right].map((x) => left + (x + copy) * side) as LonLat;
  const [above, below] = [box.top, box.bottom].map((y) => top + y * side) as LonLat;
  return to >= -32 && from <= width + 32 && below >= -32 && above <= height + 32;
}
