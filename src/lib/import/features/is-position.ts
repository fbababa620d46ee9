import { isOnEarth } from '../../compile/checks/check-coordinates';
import type { LonLat } from '../../core/lon-lat';

/** Whether two numbers are a longitude and a latitude: a file may have others, or only one. */
export function isPosition(point: LonLat): boolean {
  return point.every(Number.isFinite) && isOnEarth(point);
}
