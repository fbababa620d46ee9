import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { kmOfRing } from '../../../src/lib/timeline/graph/km-of-ring';
import { widestReach } from '../../../src/lib/timeline/graph/widest-reach';

const lozenge = [
  { day: 0, km: 0 },
  { day: 1, km: 100 },
  { day: 3, km: 100 },
  { day: 2, km: 0 }
];

describe('the kilometres of a ring', () => {
  it.each([
    [0, 0, 0],
    [0.5, 0, 50],
    [1.5, 0, 100],
    [2.5, 50, 100],
    [3, 100, 100]
  ])('on day %d', (day, from, to) => {
    expect(kmOfRing(lozenge, day)).toEqual({ from, to });
  });

  it('are none on a day on which it is not', () => {
    expect(kmOfRing(lozenge, -0.1)).toBeNull();
    expect(kmOfRing(lozenge, 3.1)).toBeNull();
    expect(kmOfRing([], 1)).toBeNull();
  });

  it('are those of a line', () => {
    const line = [
      { day: 0, km: 10 },
      { day: 2, km: 30 }
    ];
    expect(kmOfRing(line, 1)).toEqual({ from: 20, to: 20 });
  });
});

test('no day has a longer stretch than the widest', () => {
  const ring = lozenge.map((point) => ({ ...point, stretch: 0 }));
  expect(widestReach({ bands: [ring] })).toBe(100);
  expect(widestReach({ bands: [] })).toBeNull();
  // A leg that passes from one stretch to another may be on both.
  const higher = ring.map((point) => ({ ...point, stretch: 1 }));
  expect(widestReach({ bands: [ring, higher] })).toBe(200);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 3, noNaN: true }), (day) => {
      const km = kmOfRing(lozenge, day);
      expect((km?.to ?? 0) - (km?.from ?? 0)).toBeLessThanOrEqual(100);
    })
  );
});
