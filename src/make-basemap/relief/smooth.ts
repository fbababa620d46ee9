import type { HeightGrid } from './height-grid';

/** Standard deviation of the blur in cells of latitude; about 10 km. */
const SIGMA = 1.1;
/** Cells of longitude are narrow near the poles; the blur widens no further here. */
const WIDEST = 6;

/**
 * Blurs heights by the same distance north-south and east-west. ETOPO5 was compiled from many kinds of maps: without blurring,
 * shading shows their grids as pimples over Siberia and steps over China.
 */
export function smoothed(grid: HeightGrid): HeightGrid {
  const { columns, rows, metres } = grid;
  const across = new Float32Array(metres.length);
  for (let row = 0; row < rows; row++) {
    const latitude = (row / (rows - 1)) * Math.PI - Math.PI / 2;
    const weights = gaussian(Math.min(WIDEST, SIGMA / Math.max(0.01, Math.cos(latitude))));
    for (let column = 0; column < columns; column++) {
      across[row * columns + column] = blend(
        weights,
        (k) => metres[row * columns + ((column + k + columns) % columns)] ?? 0
      );
    }
  }
  const out = new Float32Array(metres.length);
  const weights = gaussian(SIGMA);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      out[row * columns + column] = blend(
        weights,
        (k) => across[Math.min(rows - 1, Math.max(0, row + k)) * columns + column] ?? 0
      );
    }
  }
  return { columns, rows, metres: out };
}

/** Weights from -3 sigma to 3 sigma, adding up to 1. */
function gaussian(sigma: number): number[] {
  const reach = Math.ceil(3 * sigma);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * sigma ** 2))
  );
  const sum = weights.reduce((a, b) => a + b);
  return weights.map((weight) => weight / sum);
}

function blend(weights: number[], valueAt: (k: number) => number): number {
  const reach = (weights.length - 1) / 2;
  let sum = 0;
  weights.forEach((weight, i) => (sum += weight * valueAt(i - reach)));
  return sum;
}
