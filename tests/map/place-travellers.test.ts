import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepAside } from '../../src/lib/map/place-travellers';

const pixel = fc.integer({ min: -400, max: 400 });

test('a traveller beside a mark steps so far from it, across its own direction', () => {
  fc.assert(
    fc.property(
      fc.record({ x: pixel, y: pixel }),
      fc.integer({ min: -23, max: 23 }),
      fc.integer({ min: 0, max: 359 }),
      (mark, off, bearing) => {
        const traveller = { x: mark.x + off, y: mark.y };
        const aside = stepAside(traveller, bearing, [mark], 34);
        const now = { x: traveller.x + aside.x, y: traveller.y + aside.y };
        expect(Math.hypot(now.x - mark.x, now.y - mark.y)).toBeCloseTo(34);
        const along = {
          x: Math.sin((bearing * Math.PI) / 180),
          y: -Math.cos((bearing * Math.PI) / 180)
        };
        expect((now.x - mark.x) * along.x + (now.y - mark.y) * along.y).toBeCloseTo(0);
      }
    )
  );
});

test('one with no mark near it stays on the line', () => {
  expect(stepAside({ x: 0, y: 0 }, 45, [{ x: 40, y: 0 }], 34)).toEqual({ x: 0, y: 0 });
  expect(stepAside({ x: 0, y: 0 }, null, [], 34)).toEqual({ x: 0, y: 0 });
});
