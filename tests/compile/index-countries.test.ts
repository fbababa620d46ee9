import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readCountries } from '../../src/cli/read-countries';
import { indexCountries } from '../../src/lib/compile/index-countries';

const square = (west: number, south: number, east: number, north: number): number[][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south]
];
const country = (id: string, ...coordinates: number[][][]) => ({
  id,
  geometry: { type: 'Polygon', coordinates } satisfies Polygon
});

describe('indexCountries', () => {
  const countries = indexCountries([
    country('276', square(0, 0, 4, 4), square(1, 1, 3, 3)),
    country('250', square(4, 0, 8, 4)),
    country('643', square(179, 0, -179, 2)),
    country('none', square(20, 0, 24, 4))
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
    ['on land without a code', [22, 2], 0, ['']]
  ] as const)('%s', (_, [x, y], km, codes) => {
    expect(countries.around([x, y], km)).toEqual(codes);
  });

  it('knows the countries that it was given', () => {
    expect(['DE', 'GF'].map((code) => countries.knows(code))).toEqual([true, false]);
  });
});

describe('the countries of world-atlas', () => {
  it.each([
    ['across 180°', [-178, 66.5], 0, ['RU']],
    ['on a peninsula that the source counts with another', [34.1, 44.95], 0, ['UA']],
    ['at a border that is drawn coarsely', [130.6081, 42.4214], 5, ['KP', 'RU']],
    ['in the middle of an ocean', [-30, 30], 5, []]
  ] as const)('%s', (_, [x, y], km, codes) => {
    expect(readCountries().around([x, y], km)).toEqual(codes);
  });
});
