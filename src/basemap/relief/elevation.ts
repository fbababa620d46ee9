import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NetCDFReader } from 'netcdfjs';
import { unpackDebianPackage } from '../sources/debian';
import { smoothed } from './smooth';

/** Cells of ETOPO5 to a degree: 5 arc-minutes. */
const PER_DEGREE = 12;

/** A grid of heights above the sea in metres, row 0 at the south pole, column 0 at 1/12° east. Sea is 0. */
export interface Elevation {
  columns: number;
  rows: number;
  metres: Float32Array;
}

/** NOAA's ETOPO5, from Debian's ferret-datasets. The sea floor is levelled, so that only land is shaded. */
export function readElevation(): Elevation {
  const path = join(unpackDebianPackage('ferret-datasets'), 'usr/share/ferret-vis/data/etopo5.cdf');
  const reader = new NetCDFReader(readFileSync(path));
  const size = (name: string) =>
    reader.dimensions.find((dimension) => dimension.name === name)?.size ?? 0;
  const values = reader.getDataVariable('ROSE').flat() as number[];
  const metres = Float32Array.from(values, (value) => (value > 0 ? value : 0));
  return smoothed({ columns: size('ETOPO05_X'), rows: size('ETOPO05_Y'), metres });
}

/** Height in metres at a place in degrees, by Catmull-Rom splines over the 16 cells about it. */
export function heightAt(
  { columns, rows, metres }: Elevation,
  longitude: number,
  latitude: number
): number {
  const x = longitude * PER_DEGREE - 1;
  const y = (latitude + 90) * PER_DEGREE;
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const [across, up] = [splineWeights(x - column), splineWeights(y - row)];
  let sum = 0;
  for (let j = 0; j < 4; j++) {
    const r = Math.min(rows - 1, Math.max(0, row - 1 + j));
    for (let i = 0; i < 4; i++) {
      const c = (((column - 1 + i) % columns) + columns) % columns;
      sum += up[j] * across[i] * metres[r * columns + c];
    }
  }
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
