import { describe, expect, test } from 'vitest';
import type { Frame } from '../../src/lib/static-map/frame';
import { drawGround, type GroundLines } from '../../src/lib/static-map/ground';
import { pathData } from '../../src/lib/static-map/path-data';
import { simplify } from '../../src/lib/static-map/simplify';
import { worldPixels, type Pair } from '../../src/lib/static-map/mercator';

const frame: Frame = { width: 100, height: 100, center: [0, 0], zoom: 2 };

/** A point of the world's square that lands where it should in the frame, in pixels. */
const at = (x: number, y: number): Pair => [
  0.5 + (x - 50) / worldPixels(frame.zoom),
  0.5 + (y - 50) / worldPixels(frame.zoom)
];
const drawn = (lines: Partial<GroundLines>) =>
  drawGround(
    { regions: [], rivers: [], water: [], shores: [], borders: [], disputed: [], ...lines },
    frame,
    { tolerance: 0.3, grain: 1 }
  );

describe('cutting, 4 pixels beyond the frame', () => {
  test('a line that leaves and comes back falls into its parts', () => {
    const line = [at(-20, 50), at(50, 50), at(50, 120), at(80, 120), at(80, 50)];
    expect(drawn({ borders: [line] }).borders).toBe('M-4 50l54 0 0 54M80 104l0-54');
  });

  test('a line along the outside leaves nothing', () => {
    expect(drawn({ shores: [[at(-20, -5), at(120, -5)]] }).shores).toBe('');
  });

  test('a ring keeps its way round, and one outside leaves nothing', () => {
    const ring = [at(50, -50), at(150, -50), at(150, 50), at(50, 50)];
    expect(drawn({ water: [ring] }).water).toBe('M50-4l54 0 0 54-54 0z');
    expect(drawn({ water: [ring.map(([x, y]): Pair => [x, y - 0.1])] }).water).toBe('');
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
