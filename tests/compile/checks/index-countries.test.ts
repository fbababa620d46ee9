import { describe, expect, it } from 'vitest';
import { readCountries } from '../../../src/cli/read-countries';
import {
  indexCountries,
  type CountryPolygon
} from '../../../src/lib/compile/checks/index-countries';
import type { LonLat } from '../../../src/lib/core/lon-lat';

const square = (west: number, south: number, east: number, north: number): LonLat[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south]
];
const country = (id: string, ...rings: LonLat[][]): CountryPolygon => {
  const [xs, ys] = [0, 1].map((axis) => rings.flat().map((position) => position[axis] ?? 0));
  const bounds = [Math.min(...xs!), Math.min(...ys!), Math.max(...xs!), Math.max(...ys!)] as const;
  return { id, bounds, rings: () => rings };
};

describe('indexCountries', () => {
  const countries = indexCountries([
    country('276', square(0, 0, 4, 4), square(1, 1, 3, 3)),
    country('250', square(4, 0, 8, 4)),
    country('643', square(179, 0, -179, 2)),
    country('none', square(20, 0, 24, 4)),
    country('10', [
      [-180, -70],
      [-60, -64],
      [60, -66],
      [180, -70]
    ])
  ]);

  it.each([
    ['inside', [0.5, 0.5], 0, ['DE']],
    ['in a hole', [2, 2], 0, []],
    ['in a hole, near its edge', [1.04, 2], 5, ['DE']],
    ['near a border', [4.04, 2], 5, ['DE', 'FR']],
    ['outside, near', [8.04, 2], 5, ['FR']],
    ['outside, less near', [8.05, 2], 5, []],
    ['beyond 180° on the one side', [179.5, 1], 0, ['RU']],
    ['and on the other', [-179.5, 1], 0, ['RU']],
    ['far from both', [0, 10], 5, []],
    ['on land without a code', [22, 2], 0, ['']],
    ['on land round a pole', [0, -80], 0, ['AQ']],
    ['at the pole', [137, -90], 0, ['AQ']],
    ['off land round a pole', [0, -64.5], 5, []]
  ] as const)('%s', (_, [x, y], km, codes) => {
    expect(countries.around([x, y], km)).toEqual(codes);
  });

  it('knows the countries that it was given', () => {
    expect(['DE', 'GF'].map((code) => countries.knows(code))).toEqual([true, false]);
  });
});

describe('the work of looking a point up', () => {
  it('asks for the rings of no polygon but those that a point comes near, and once', () => {
    let asked = 0;
    const all = Array.from({ length: 170 }, (_, i) => {
      const one = country('276', square(i - 85, 0, i - 84.5, 1));
      return { ...one, rings: () => ((asked += 1), one.rings()) };
    });
    const countries = indexCountries(all);
    for (let i = 0; i < 100; i++) countries.around([0.2, 0.01 * i], 5);
    expect(asked).toBe(1);
  });

  it('ends, however far off a country may be', () => {
    const countries = indexCountries([country('276', square(0, 0, 1, 1))]);
    expect(countries.around([40, 40], 1e12)).toEqual(['DE']);
  });
});

describe('the countries of world-atlas', () => {
  it.each([
    ['across 180°', [-178, 66.5], 0, ['RU']],
    ['on a peninsula that the source counts with another', [34.1, 44.95], 0, ['UA']],
    ['at a border that is drawn coarsely', [130.6081, 42.4214], 5, ['KP', 'RU']],
    ['in the middle of an ocean', [-30, 30], 5, []],
    ['on Antarctica', [106.8, -78.46], 0, ['AQ']],
    ['at the pole', [0, -90], 0, ['AQ']],
    ['on Antarctica at 180°', [180, -88], 0, ['AQ']],
    ['off Antarctica', [-150, -60], 5, []]
  ] as const)('%s', (_, [x, y], km, codes) => {
    expect(readCountries().around([x, y], km)).toEqual(codes);
  });
});
