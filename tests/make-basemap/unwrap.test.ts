import { describe, expect, test } from 'vitest';
import { oceanFromLand } from '../../src/make-basemap/geo/ocean';
import { ringContains } from '../../src/make-basemap/geo/ring-contains';
import type { Line } from '../../src/make-basemap/geo/shapes';
import {
  longitudeRange,
  unwrapLine,
  unwrapPolygon,
  unwrapRing
} from '../../src/make-basemap/geo/unwrap';

const box = (west: number, south: number, east: number, north: number): Line => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south]
];

describe('unwrapping', () => {
  test('a line runs on across the antimeridian, eastward and westward', () => {
    expect(
      unwrapLine([
        [179, 60],
        [-179, 61],
        [-178, 62]
      ])
    ).toEqual([
      [179, 60],
      [181, 61],
      [182, 62]
    ]);
    expect(
      unwrapLine([
        [-179, 60],
        [179, 61],
        [-179, 62]
      ])
    ).toEqual([
      [-179, 60],
      [-181, 61],
      [-179, 62]
    ]);
  });

  test('a line that stays on one side is left as it is', () => {
    const line: Line = [
      [-170, 60],
      [10, 61],
      [170, 62]
    ];
    expect(unwrapLine(line)).toEqual(line);
  });

  test('Chukotka spans a few degrees, not the world', () => {
    const chukotka: Line = [
      [170, 65],
      [-170, 65],
      [-170, 70],
      [170, 70],
      [170, 65]
    ];
    expect(longitudeRange(unwrapRing(chukotka))).toEqual([170, 190]);
  });

  test('a ring once round the pole is closed along the pole', () => {
    const antarctica: Line = [
      [-120, -70],
      [0, -70],
      [120, -70],
      [-120, -70]
    ];
    const ring = unwrapRing(antarctica);
    expect(ring.slice(-3)).toEqual([
      [240, -90],
      [-120, -90],
      [-120, -70]
    ]);
    expect(ringContains(ring, [0, -80])).toBe(true);
    expect(ringContains(ring, [0, -60])).toBe(false);
  });

  test('a polygon lies with its middle within ±180°, wherever its ring starts', () => {
    const fromTheEast: Line = [
      [-170, 60],
      [10, 60],
      [-10, 70],
      [170, 70],
      [-170, 60]
    ];
    const [shell] = unwrapPolygon([fromTheEast.toReversed()]);
    const [west, east] = longitudeRange(shell);
    expect(Math.abs(west + east) / 2).toBeLessThanOrEqual(180);
  });

  test('the cut at the pole is not a hole', () => {
    const coast: Line = [
      [-120, -70],
      [0, -70],
      [120, -70],
      [-120, -70]
    ];
    const cut: Line = [
      [-180, -89.999],
      [0, -89.999],
      [90, -89.999],
      [-180, -89.999]
    ];
    expect(unwrapPolygon([coast, cut])).toHaveLength(1);
  });

  test('a hole is brought beside its outer ring', () => {
    const outer: Line = [
      [170, 60],
      [-160, 60],
      [-160, 70],
      [170, 70],
      [170, 60]
    ];
    const [, hole] = unwrapPolygon([outer, box(-175, 64, -172, 66)]);
    expect(longitudeRange(hole ?? [])).toEqual([-175, -172]);
  });
});

describe('the sea', () => {
  test('has land as holes, and an inland sea with its islands as a polygon of its own', () => {
    const [shore, island] = [box(48, 38, 53, 46), box(50, 40, 51, 41)];
    const continent = box(0, 10, 90, 70);
    const [sheet, caspian] = oceanFromLand([[continent, shore], [island]]);
    expect(sheet?.slice(1)).toEqual([continent]);
    expect(caspian).toEqual([shore, island]);
  });

  test('land near the edge of the world is at both edges', () => {
    const [sheet] = oceanFromLand([[box(170, 60, 190, 70)]]);
    expect(sheet?.slice(1).map(longitudeRange)).toEqual([
      [-190, -170],
      [170, 190]
    ]);
  });
});
