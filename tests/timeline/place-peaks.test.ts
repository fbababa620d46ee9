import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placePeaks, type PeakMark } from '../../src/lib/timeline/place-peaks';
import { labelWidth } from '../../src/lib/timeline/ticks';

const mark = (label: string, x: number, weight = 1): PeakMark => ({ row: 7, label, x, weight });
const ends = ({ label, labelX }: { label: string; labelX: number }) => ({
  from: labelX - labelWidth(label) / 2,
  to: labelX + labelWidth(label) / 2
});

describe('placePeaks', () => {
  test('a name stands over its place', () => {
    expect(placePeaks([mark('Summit', 200)], 400)).toEqual([
      { row: 7, label: 'Summit', x: 200, weight: 1, labelX: 200 }
    ]);
  });

  test('two neighbours stand aside from one another', () => {
    const placed = placePeaks([mark('Crosses', 200), mark('Summit', 236, 2)], 400);
    expect(placed.map(({ label }) => label)).toEqual(['Crosses', 'Summit']);
    expect(placed[0]?.labelX).toBeLessThan(200);
  });

  test('where there is room for one only, the heavier stays, and of equal ones the earlier', () => {
    const labels = (marks: PeakMark[]) => placePeaks(marks, 60).map(({ label }) => label);
    expect(labels([mark('Crosses', 30, 3), mark('Summit', 33, 5)])).toEqual(['Summit']);
    expect(labels([mark('Crosses', 30), mark('Summit', 33)])).toEqual(['Crosses']);
  });

  test('what is off the axis is not named', () => {
    expect(placePeaks([mark('Leaves', -1), mark('Home', 401)], 400)).toEqual([]);
  });

  test('names lie over their places and on the axis, and never overlap', () => {
    const marks = fc.array(
      fc.record({
        row: fc.nat(),
        label: fc.string({ minLength: 1, maxLength: 16 }),
        x: fc.integer({ min: -100, max: 1500 }),
        weight: fc.integer({ min: 1, max: 5 })
      }),
      { maxLength: 20 }
    );
    fc.assert(
      fc.property(marks, fc.integer({ min: 150, max: 1400 }), (given, width) => {
        const placed = placePeaks(given, width);
        const heaviest = Math.max(
          ...given.filter(({ x }) => x >= 0 && x <= width).map(({ weight }) => weight)
        );
        expect(heaviest === -Infinity || placed.some(({ weight }) => weight === heaviest)).toBe(
          true
        );
        for (const one of placed) {
          const { from, to } = ends(one);
          expect(from).toBeGreaterThanOrEqual(-1e-9);
          expect(to).toBeLessThanOrEqual(width + 1e-9);
          expect(one.x >= from - 1e-9 && one.x <= to + 1e-9).toBe(true);
        }
        const gaps = placed.flatMap((a, i) =>
          placed
            .slice(i + 1)
            .map((b) => Math.max(ends(a).from, ends(b).from) - Math.min(ends(a).to, ends(b).to))
        );
        expect(Math.min(8, ...gaps)).toBeGreaterThanOrEqual(8 - 1e-9);
      })
    );
  });
});
