import type { HeightGrid } from './height-grid';

/** Cells of longitude are narrow near the poles: there the blur is at most so many times as wide as at the equator. */
const WIDEST = 6;

/** Heights blurred by the same distance north-south and east-west: `sigma` is the standard deviation, in cells of latitude. */
export function blurred({ columns, rows, metres }: HeightGrid, sigma: number): HeightGrid {
  const across = new Float32Array(metres.length);
  for (let row = 0; row < rows; row++) {
    const latitude = Math.PI * (0.5 - (row + 0.5) / rows);
    const weights = gaussian(sigma * Math.min(WIDEST, 1 / Math.cos(latitude)));
    const reach = (weights.length - 1) / 2;
    for (let column = 0; column < columns; column++) {
      let sum = 0;
      for (let k = -reach; k <= reach; k++) {
        const from = (column + k + columns) % columns;
        sum += (weights[k + reach] ?? 0) * (metres[row * columns + from] ?? 0);
      }
      across[row * columns + column] = sum;
    }
  }
  const out = new Float32Array(metres.length);
  const weights = gaussian(sigma);
  const reach = (weights.length - 1) / 2;
  for (let row = 0; row < rows; row++) {
    for (let k = -reach; k <= reach; k++) {
      const from = Math.min(rows - 1, Math.max(0, row + k)) * columns;
      const weight = weights[k + reach] ?? 0;
      for (let column = 0; column < columns; column++) {
        const at = row * columns + column;
        out[at] = (out[at] ?? 0) + weight * (across[from + column] ?? 0);
      }
    }
  }
  return { columns, rows, metres: out };
}

/** Weights from -3 sigma to 3 sigma, adding up to 1. */
function gaussian(sigma: number): Float64Array {
  const reach = Math.ceil(3 * sigma);
  const weights = Float64Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * sigma ** 2))
  );
  const sum = weights.reduce((a, b) => a + b);
  return weights.map((weight) => weight / sum);
}
