import { distance } from '@turf/distance';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim, Place, PlacePrecision } from '../../../src/lib/core/atlas';
import { rivalries } from '../../../src/lib/core/evidence/rivals';
import type { When } from '../../../src/lib/core/time/when';
import { claim, makeIndex, place, when } from '../../make-atlas';

const index = makeIndex();

describe('any two claims', () => {
  const date = fc.integer({ min: 1, max: 28 }).map((n) => `2023-09-${String(n).padStart(2, '0')}`);
  const sign = fc.constantFrom('', '~', '?', '%');
  const zone = fc.constantFrom('Asia/Vladivostok', 'America/New_York', 'UTC');
  const hour = fc
    .tuple(date, fc.integer({ min: 0, max: 1439 }), fc.constantFrom('+10:00', '-04:00', 'Z'))
    .map(
      ([on, at, offset]) => `${on}T${new Date(at * 60_000).toISOString().slice(11, 16)}${offset}`
    );
  const text = fc.oneof(
    fc.tuple(date, sign).map((parts) => parts.join('')),
    fc.tuple(date, date).map((two) => two.sort().join('/')),
    date.map((one) => `../${one}`),
    date.map((one) => `${one}/..`),
    fc.constantFrom('2023', '2023-09', '2023-09-1X', '2023-08'),
    fc.tuple(hour, fc.constantFrom('', '~')).map((parts) => parts.join(''))
  );
  const part = fc.constantFrom('night', 'morning', 'afternoon', 'evening');
  const anyWhen = fc.oneof(
    fc.tuple(text, zone).map(([edtf, where]) => when(edtf, where)),
    fc.tuple(date, zone, part).map(([edtf, where, of]) => when(edtf, where, of))
  );
  const rivalsOf = (a: Partial<Claim>, b: Partial<Claim>, at = index) =>
    rivalries(at, [claim(a), claim({ ...b, source: 'other' })]).filter(
      ({ kind }) => kind !== 'printed'
    );
  /** Whether a true instant satisfies a time as it is stated. */
  const satisfies = (instant: number, { stated, openStart, openEnd }: When) =>
    (openStart || instant >= stated.instants.from) && (openEnd || instant < stated.instants.to);

  test('are rivals whichever comes first', () => {
    fc.assert(
      fc.property(anyWhen, anyWhen, (a, b) => {
        expect(rivalsOf({ when: a }, { when: b }).length).toBe(
          rivalsOf({ when: b }, { when: a }).length
        );
      })
    );
  });

  test('are no rivals if one true time satisfies both', () => {
    let both = 0;
    fc.assert(
      fc.property(anyWhen, anyWhen, fc.nat(1_000), (a, b, share) => {
        const { from, to } = a.stated.instants;
        const instant = from + Math.floor(((to - from - 1) * share) / 1_000);
        if (!satisfies(instant, b)) return;
        both += 1;
        expect(rivalsOf({ when: a }, { when: b })).toEqual([]);
      }),
      { numRuns: 1_000 }
    );
    expect(both).toBeGreaterThan(100);
  });

  test('are no rivals if one true place satisfies both', () => {
    const point = fc.tuple(
      fc.double({ min: 0, max: 2, noNaN: true }),
      fc.double({ min: 0, max: 2, noNaN: true })
    );
    const where = fc.tuple(
      point,
      fc.constantFrom<PlacePrecision>('site', 'near'),
      fc.integer({ min: 1, max: 90 })
    );
    let both = 0;
    fc.assert(
      fc.property(where, where, point, ([a, one, near], [b, other, far], truth) => {
        const places = [
          place('a', { point: a, precision: one, radius: near }),
          place('b', { point: b, precision: other, radius: far })
        ] as const;
        const holds = ({ point, precision, radius = 0 }: Place) =>
          distance(point, truth) <= (precision === 'near' ? radius : 0);
        const found = (x: string, y: string) =>
          rivalsOf({ place: x }, { place: y }, makeIndex({ places: [...places] }));
        expect(found('a', 'b').length).toBe(found('b', 'a').length);
        // Two names of one point are two places, unless the atlas says otherwise.
        if (one !== 'near' && other !== 'near') return;
        if (!places.every(holds)) return;
        both += 1;
        expect(found('a', 'b')).toEqual([]);
      }),
      { numRuns: 1_000 }
    );
    expect(both).toBeGreaterThan(20);
  });
});
