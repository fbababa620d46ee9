import type { LonLat } from '../atlas';

/** Six decimals are a tenth of a metre. */
const SCALE = 1e6;

/** A computed position without the digits that say nothing. */
export function roundPosition([longitude, latitude]: LonLat): LonLat {
  return [Math.round(longitude * SCALE) / SCALE, Math.round(latitude * SCALE) / SCALE];
}
