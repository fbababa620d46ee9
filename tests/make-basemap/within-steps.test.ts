import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withinSteps } from '../../src/make-basemap/relief/within-steps';

const STEP = 28;
const SIDE = 60;

/** A square of heights, rounded to steps as the source has them; the sea at its left is 10 cells wide. */
function rounded(heightAt: (column: number, row: number) => number) {
  const metres = Float32Array.from({ length: SIDE * SIDE }, (_, i) => {
    const [column, row] = [i % SIDE, Math.floor(i / SIDE)];
    return column < 10 ? 0 : 5 + STEP * Math.round(heightAt(column, row) / STEP);
  });
  return { columns: SIDE, rows: SIDE, metres };
}

/** The middle row, away from the sea. */
const middle = (metres: Float32Array) => [
  ...metres.subarray((SIDE / 2) * SIDE + 16, (SIDE / 2) * SIDE + 54)
];
const rises = (heights: number[]) =>
  heights.slice(1).map((height, i) => height - (heights[i] ?? height));

test('a slope that was rounded to terraces rises evenly again', () => {
  const grid = rounded((column) => 100 + 4 * column);
  expect(Math.max(...rises(middle(grid.metres)))).toBe(STEP);
  const found = rises(middle(withinSteps(grid, STEP).metres));
  expect(Math.max(...found)).toBeLessThan(6);
  expect(Math.min(...found)).toBeGreaterThan(2);
});

test('no height moves by more than half a step, and the sea stays, whatever the land is like', () => {
  const side = 12;
  const land = fc.integer({ min: -15, max: 234 }).map((steps) => 5 + STEP * steps);
  const cell = fc.oneof(fc.constant(0), land);
  fc.assert(
    fc.property(fc.array(cell, { minLength: side ** 2, maxLength: side ** 2 }), (heights) => {
      const grid = { columns: side, rows: side, metres: Float32Array.from(heights) };
      const found = withinSteps(grid, STEP).metres;
      const moved = found.map((height, i) => Math.abs(height - (heights[i] ?? NaN)));
      expect(Math.max(...moved)).toBeLessThanOrEqual(STEP / 2);
      expect(found.filter((_, i) => heights[i] === 0).every((height) => height === 0)).toBe(true);
    }),
    { numRuns: 30 }
  );
});
