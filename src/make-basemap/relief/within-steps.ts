import { blurred } from './blurred';
import type { HeightGrid } from './height-grid';

/** Cells of latitude by which one pass blurs, and how many passes join terraces some 100 km wide. */
const [BETWEEN_STEPS, PASSES] = [1.2, 40];

/**
 * Undoes the rounding of heights to multiples of `step` metres, which shading shows as terraces. Each height may have been anything
 * within half a step: blurring again and again, never beyond that, finds a surface that is as smooth as the heights allow, and invents
 * nothing. The sea stays 0.
 */
export function withinSteps(grid: HeightGrid, step: number): HeightGrid {
  const given = grid.metres;
  let heights = grid;
  for (let pass = 0; pass < PASSES; pass++) {
    heights = blurred(heights, BETWEEN_STEPS);
    heights.metres.forEach((height, i) => {
      const middle = given[i] ?? 0;
      const half = middle === 0 ? 0 : step / 2;
      heights.metres[i] = Math.min(middle + half, Math.max(middle - half, height));
    });
  }
  return heights;
}
