import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCountryMark, signPoint, type ScreenMark } from '../../src/lib/static-map/cluster-marks';
import { leaderOf } from '../../src/lib/static-map/leader-of';
import { makeRoom, VEHICLE_REACH } from '../../src/lib/static-map/make-room';
import { makeIndex, place } from '../make-atlas';

const index = makeIndex({ places: [] });
const REACH = 28;
const WHOLE = { from: 1, to: 1 };

function mark(
  id: string,
  x: number,
  y: number,
  precision: 'site' | 'country' = 'site'
): ScreenMark {
  return { id, x, y, members: [{ place: place(id, { precision }), shown: [], leads: false }] };
}

const point = fc.record({
  x: fc.integer({ min: 0, max: 200 }),
  y: fc.integer({ min: 0, max: 200 })
});

/** Marks no nearer to one another than marks come, as clustering leaves them. */
const marks = fc.array(point, { maxLength: 40 }).map((points) =>
  points.reduce<ScreenMark[]>((kept, { x, y }) => {
    const free = kept.every((one) => Math.hypot(one.x - x, one.y - y) >= REACH);
    return free ? [...kept, mark(`m${kept.length}`, x, y)] : kept;
  }, [])
);
const vehicles = fc.array(fc.tuple(point, fc.integer({ min: 0, max: 359 })), {
  minLength: 1,
  maxLength: 3
});

test('no mark comes near a traveller, nor one that makes room near another mark, at any scale', () => {
  fc.assert(
    fc.property(marks, vehicles, fc.constantFrom(0.5, 0.8, 1), (given, travellers, from) => {
      const there = travellers.map(([at, bearing]) => ({ ...at, bearing }));
      const spread = given.map((one) => ({ ...one, x: one.x / from, y: one.y / from }));
      const laid = makeRoom(index, spread, there, { from, to: 1 }, REACH);
      for (const scale of [from, (from + 1) / 2, 1]) {
        const at = ({ x, y, aside = [0, 0] }: Pick<ScreenMark, 'x' | 'y' | 'aside'>) =>
          [x * scale + aside[0], y * scale + aside[1]] as const;
        const apart = (a: (typeof laid)[0], b: Pick<ScreenMark, 'x' | 'y'>) =>
          Math.hypot(at(a)[0] - at(b)[0], at(a)[1] - at(b)[1]);
        for (const one of laid) {
          for (const other of there)
            expect(apart(one, other)).toBeGreaterThan(VEHICLE_REACH - 1e-6);
          const others = one.aside ? laid.filter((other) => other !== one) : [];
          for (const other of others) expect(apart(one, other)).toBeGreaterThan(REACH - 1e-6);
        }
      }
    })
  );
});

test('a mark out of the way stays at its place, and one in it has a line back to there', () => {
  const [near, far] = [mark('near', 104, 100), mark('far', 160, 100)];
  const [moved, kept] = makeRoom(
    index,
    [near, far],
    [{ x: 100, y: 100, bearing: 0 }],
    WHOLE,
    REACH
  );
  expect(kept).toBe(far);
  expect(leaderOf(far)).toBeNull();
  expect([moved?.x, moved?.y]).toEqual([104, 100]);
  // Away from the traveller, on the side on which it is.
  expect(signPoint(moved!).x).toBeCloseTo(100 + VEHICLE_REACH + 0.5);
  expect(signPoint(moved!).y).toBeCloseTo(100);
  expect(leaderOf(moved!)!.to[0]).toBeCloseTo(VEHICLE_REACH + 0.5 - 4 - 11);
});

test('a mark at the very place of a traveller goes across its way, upwards', () => {
  const [moved] = makeRoom(
    index,
    [mark('here', 50, 50)],
    [{ x: 50, y: 50, bearing: 90 }],
    WHOLE,
    REACH
  );
  expect(signPoint(moved!).x).toBeCloseTo(50);
  expect(signPoint(moved!).y).toBeLessThan(50);
});

test('a country’s name moves above or below a traveller, and has no line', () => {
  const [name] = makeRoom(
    index,
    [mark('land', 110, 105, 'country')],
    [{ x: 100, y: 100, bearing: 0 }],
    WHOLE,
    REACH
  );
  expect(isCountryMark(name!)).toBe(true);
  expect(name?.x).toBe(110);
  expect(name!.y - 100).toBeGreaterThanOrEqual(30);
  expect(leaderOf(name!)).toBeNull();
});

test('a country’s name moves off the sign of a mark that makes room for a traveller', () => {
  const [moved, name] = makeRoom(
    index,
    [mark('here', 100, 100), mark('land', 110, 66, 'country')],
    [{ x: 100, y: 100, bearing: 90 }],
    WHOLE,
    REACH
  );
  expect(signPoint(moved!).y).toBeLessThan(80);
  expect(Math.abs(signPoint(moved!).y - name!.y)).toBeGreaterThanOrEqual(30);
  expect(Math.abs(100 - name!.y)).toBeGreaterThanOrEqual(30);
});
