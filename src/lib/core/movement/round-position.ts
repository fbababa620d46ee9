import type { LonLat } from '../lon-lat';

/** Six decimals are a tenth of a metre. */
const SCALE = 1e6;

/** Drops the insignificant digits of a computed position. */
export function roundPosition([longitude, latitude]: LonLat): LonLat {
  return [Math.round(longitude * SCALE) / SCALE, Math.round(latitude * SCALE) / SCALE];
}
