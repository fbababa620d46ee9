import { distance } from '@turf/distance';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LonLat } from '../../../src/lib/core/lon-lat';
import { greatCircle } from '../../../src/lib/core/movement/great-circle';
import { drawnLengths } from '../../../src/lib/core/movement/route-measures';
import { tiePath } from '../../../src/lib/core/movement/tie-path';
import { turnedTo } from '../../../src/lib/core/movement/unwrap';
import { pathBetween, positionAt, wayKm, type Way } from '../../../src/lib/core/movement/way';
import { worldPoint } from '../../../src/lib/static-map/mercator';

/** Doubles as fast-check draws them lie almost all next to 0: millionths are spread evenly. */
const evenly = (most: number) =>
  fc.integer({ min: -most * 1e6, max: most * 1e6 }).map((one) => one / 1e6);
/** Where people fly and sail: a Mercator map has no poles. */
const position = fc.tuple(evenly(180), evenly(75));
/** Two positions with one shortest way between them, that comes near no pole. */
const ends = fc
  .tuple(position, position)
  .filter(([a, b]) => distance(a, b) > 0.01 && distance(a, b) < 19_000)
  .filter(([a, b]) => greatCircle(a, b).every(([, latitude]) => Math.abs(latitude) < 84));
const share = fc.integer({ min: 0, max: 1000 }).map((one) => one / 1000);

function wayAlong(path: LonLat[]): Way {
  return {
    path,
    km: drawnLengths(path),
    hours: path.map(() => 0),
    routes: path.map(() => null),
    routed: false
  };
}

/** How far a position is from a line as a Mercator map draws it, in parts of the world's width. */
function offOnMap(path: readonly LonLat[], at: LonLat): number {
  const [x, y] = worldPoint(at);
  return Math.min(
    ...path.slice(1).map((end, i) => {
      const [x1, y1] = worldPoint(path[i] ?? end);
      const [x2, y2] = worldPoint(end);
      const [dx, dy] = [x2 - x1, y2 - y1];
      const long = dx * dx + dy * dy;
      const along = long > 0 ? ((x - x1) * dx + (y - y1) * dy) / long : 0;
      const kept = Math.min(Math.max(along, 0), 1);
      return Math.hypot(x - x1 - kept * dx, y - y1 - kept * dy);
    })
  );
}

describe('the way by air or sea between two places', () => {
  test('is as long as the great circle, as drawn and as travelled', () => {
    fc.assert(
      fc.property(ends, ([from, to]) => {
        const way = wayAlong(greatCircle(from, to));
        expect(Math.abs(wayKm(way) - distance(from, to))).toBeLessThan(0.1);
      })
    );
  });

  test('is travelled on the line that is drawn', () => {
    fc.assert(
      fc.property(
        ends,
        fc.constantFrom('air' as const, 'rail' as const),
        share,
        (two, mode, part) => {
          const way = wayAlong(tiePath(...two, mode));
          const { position: at } = positionAt(way, part * wayKm(way));
          expect(offOnMap(way.path, at)).toBeLessThan(1e-9);
          for (const one of pathBetween(way, 0, part * wayKm(way)))
            expect(offOnMap(way.path, one)).toBeLessThan(1e-9);
        }
      )
    );
  });

  test('is by half a kilometre at most longer than the great circle through its ends', () => {
    fc.assert(
      fc.property(ends, share, ([from, to], part) => {
        const way = wayAlong(greatCircle(from, to));
        const { position: at } = positionAt(way, part * wayKm(way));
        const detour = distance(from, at) + distance(at, to) - distance(from, to);
        expect(detour).toBeLessThan(0.5);
      })
    );
  });

  test('is the same line back', () => {
    fc.assert(
      fc.property(ends, ([from, to]) => {
        const there = greatCircle(from, to);
        const back = greatCircle(to, from).toReversed();
        expect(back).toHaveLength(there.length);
        there.forEach((one, i) => expect(distance(one, back[i] ?? [0, 0])).toBeLessThan(0.01));
      })
    );
  });

  test('continues past 180°, in steps of less than half the world', () => {
    const path = greatCircle([139.8, 35.6], [-122.4, 37.8]);
    expect(path.at(-1)).toEqual([237.6, 37.8]);
    expect(path.every(([x], i) => i === 0 || x > (path[i - 1]?.[0] ?? 0))).toBe(true);
    expect(Math.max(...path.map(([, y]) => y))).toBeGreaterThan(47);
  });
});

describe('an unknown way on the ground', () => {
  test('is its two ends alone, the shorter way round', () => {
    expect(tiePath([170, 60], [-170, 65], 'rail')).toEqual([
      [170, 60],
      [190, 65]
    ]);
    expect(tiePath([-170, 65], [170, 60], 'road')).toEqual([
      [-170, 65],
      [-190, 60]
    ]);
    expect(tiePath([10, 50], [12, 50], null)).toEqual([
      [10, 50],
      [12, 50]
    ]);
    expect(tiePath([10, 50], [10, 50], 'air')).toEqual([
      [10, 50],
      [10, 50]
    ]);
  });

  test('is the same line back', () => {
    fc.assert(
      fc.property(ends, ([from, to]) => {
        const there = tiePath(from, to, 'rail');
        const back = tiePath(to, from, 'rail').toReversed();
        const turn = (there[0]?.[0] ?? 0) - (back[0]?.[0] ?? 0);
        expect(Math.abs(turn) < 1e-9 || Math.abs(Math.abs(turn) - 360) < 1e-9).toBe(true);
        there.forEach(([x], i) => expect(x).toBeCloseTo((back[i]?.[0] ?? 0) + turn, 9));
      })
    );
  });
});

test('a longitude is turned to be the nearest to another', () => {
  expect([turnedTo(190, 0), turnedTo(-170, 179), turnedTo(170, -179), turnedTo(180, 0)]).toEqual([
    -170, 190, -190, 180
  ]);
});
