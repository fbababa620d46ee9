import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NetCDFReader } from 'netcdfjs';
import { unpackDebianPackage } from '../sources/debian';
import type { HeightGrid } from './height-grid';
import { smoothed } from './smooth';

/** ETOPO5 cells per degree: 5 arc-minutes. */
const PER_DEGREE = 12;

/** Degrees south: beyond it, ETOPO5 is mostly guesswork, with seams that shading would show. */
const ANTARCTICA_SOUTH_OF = 60;

/** NOAA's ETOPO5, from Debian's ferret-datasets. The sea floor and Antarctica are flattened, so they stay unshaded. */
export function readElevation(): HeightGrid {
  const path = join(unpackDebianPackage('ferret-datasets'), 'usr/share/ferret-vis/data/etopo5.cdf');
  const reader = new NetCDFReader(readFileSync(path));
  const size = (name: string) =>
    reader.dimensions.find((dimension) => dimension.name === name)?.size ?? 0;
  const values = reader.getDataVariable('ROSE').flat() as number[];
  const southern = size('ETOPO05_X') * (90 - ANTARCTICA_SOUTH_OF) * PER_DEGREE;
  const metres = Float32Array.from(values, (value, i) => (i > southern && value > 0 ? value : 0));
  return smoothed({ columns: size('ETOPO05_X'), rows: size('ETOPO05_Y'), metres });
}

/** Height in metres at a position in degrees, by Catmull-Rom splines over the 16 surrounding cells. */
export function heightAt(
  { columns, rows, metres }: HeightGrid,
  longitude: number,
  latitude: number
): number {
  const x = longitude * PER_DEGREE - 1;
  const y = (latitude + 90) * PER_DEGREE;
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const across = splineWeights(x - column);
  let sum = 0;
  splineWeights(y - row).forEach((up, j) => {
    const r = Math.min(rows - 1, Math.max(0, row - 1 + j));
    across.forEach((weight, i) => {
      const c = (((column - 1 + i) % columns) + columns) % columns;
      sum += up * weight * (metres[r * columns + c] ?? 0);
    });
  });
  return sum;
}

/** Weights of the cells at -1, 0, 1 and 2 for a point `t` of the way from 0 to 1. */
function splineWeights(t: number): [number, number, number, number] {
  return [
    ((2 - t) * t - 1) * t * 0.5,
    ((3 * t - 5) * t * t + 2) * 0.5,
    ((4 - 3 * t) * t + 1) * t * 0.5,
    (t - 1) * t * t * 0.5
  ];
}
