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

test('no height moves by more than half a step, and the sea stays', () => {
  const grid = rounded((column, row) => 900 * Math.sin(column / 4) * Math.cos(row / 3));
  const found = withinSteps(grid, STEP).metres;
  const moved = found.map((height, i) => Math.abs(height - (grid.metres[i] ?? NaN)));
  expect(Math.max(...moved)).toBeLessThanOrEqual(STEP / 2);
  expect(found.filter((_, i) => i % SIDE < 10).every((height) => height === 0)).toBe(true);
});
