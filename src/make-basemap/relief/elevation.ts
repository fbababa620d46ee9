import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { File } from 'jsfive';
import { unpackWheel } from '../sources/pypi';
import { blurred } from './blurred';
import type { HeightGrid } from './height-grid';
import { withinSteps } from './within-steps';

/** SHA-256 of the wheel. */
const WHEEL_SUM = '4e61b5228a13f782413d7cf8cc48eb6e62e7bf55d155958fa9fd72420b63603d';

/** Cells per degree: 5 arc-minutes. */
const PER_DEGREE = 12;

/** The file counts heights in steps of so many metres, from so far below the sea; what is no land has a number of its own. */
const [STEP, LOWEST, NO_LAND] = [28, -450, 255];

/** A last blur, of about 9 km, in cells of latitude: what is finer is the grid's own roughness. */
const BLUR = 1;

/** Degrees south: beyond it is ice on ground that few have measured, with seams that shading would show. */
const ANTARCTICA_SOUTH_OF = 60;

/** Terrain Tiles' heights of land, as PyPI's pvlib has them. The sea and Antarctica are flat, so they stay unshaded. */
export function readElevation(): HeightGrid {
  const path = join(unpackWheel('pvlib', '0.16.1', WHEEL_SUM), 'pvlib/data/Altitude.h5');
  const bytes = readFileSync(path);
  const file = new File(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const { shape, value } = file.get('Altitude');
  const [rows = 0, columns = 0] = shape;
  const southern = columns * (90 + ANTARCTICA_SOUTH_OF) * PER_DEGREE;
  const metres = Float32Array.from(value, (steps, i) =>
    steps === NO_LAND || i >= southern ? 0 : LOWEST + STEP * steps
  );
  return blurred(withinSteps({ columns, rows, metres }, STEP), BLUR);
}

/** Height in metres at a position in degrees, by Catmull-Rom splines over the 16 surrounding cells. */
export function heightAt(
  { columns, rows, metres }: HeightGrid,
  longitude: number,
  latitude: number
): number {
  const x = (longitude + 180) * PER_DEGREE - 0.5;
  const y = (90 - latitude) * PER_DEGREE - 0.5;
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const across = splineWeights(x - column);
  let sum = 0;
  splineWeights(y - row).forEach((down, j) => {
    const r = Math.min(rows - 1, Math.max(0, row - 1 + j));
    across.forEach((weight, i) => {
      const c = (((column - 1 + i) % columns) + columns) % columns;
      sum += down * weight * (metres[r * columns + c] ?? 0);
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
