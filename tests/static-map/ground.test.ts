import { describe, expect, test } from 'vitest';
import { clipLine, clipRing } from '../../src/lib/static-map/clip';
import { pathData } from '../../src/lib/static-map/path-data';
import { simplify } from '../../src/lib/static-map/simplify';
import type { Pair } from '../../src/lib/static-map/mercator';

const square = { left: 0, top: 0, right: 10, bottom: 10 };

describe('cutting', () => {
  test('a line that leaves and comes back falls into its parts', () => {
    const line: Pair[] = [
      [-5, 5],
      [5, 5],
      [5, 15],
      [8, 15],
      [8, 5]
    ];
    expect(clipLine(line, square)).toEqual([
      [
        [0, 5],
        [5, 5],
        [5, 10]
      ],
      [
        [8, 10],
        [8, 5]
      ]
    ]);
  });

  test('a ring keeps its way round, and one outside leaves nothing', () => {
    const ring: Pair[] = [
      [5, -5],
      [15, -5],
      [15, 5],
      [5, 5]
    ];
    expect(clipRing(ring, square)).toEqual([
      [5, 0],
      [10, 0],
      [10, 5],
      [5, 5]
    ]);
    expect(
      clipRing(
        ring.map(([x, y]): Pair => [x + 20, y]),
        square
      )
    ).toEqual([]);
  });
});

describe('simplifying', () => {
  test('leaves out what lies nearer than the tolerance and keeps the ends', () => {
    const line: Pair[] = [
      [0, 0],
      [5, 1.6],
      [10, 3],
      [20, 0]
    ];
    expect(simplify(line, 0.5)).toEqual(line.filter((_, i) => i !== 1));
    expect(simplify(line, 5)).toEqual([line[0], line[3]]);
  });
});

describe('path data', () => {
  test('is relative and in whole numbers, without steps of nothing', () => {
    const line: Pair[] = [
      [0.4, 1.6],
      [0.2, 1.8],
      [10, -3],
      [8, 7]
    ];
    expect(pathData([line])).toBe('M0 2l10-5-2 10');
    expect(pathData([line], true)).toBe('M0 2l10-5-2 10z');
    expect(pathData([[[1, 1]]])).toBe('');
  });
});
