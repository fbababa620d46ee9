import type { TravelMode } from '../journey';
import type { LonLat } from '../lon-lat';
import { greatCircle } from './great-circle';
import { unwrap } from './unwrap';

/**
 * A path between two places if no route is given: by air or sea the great circle; otherwise, or if the mode is not known, its two
 * ends alone, which a flat map joins by a straight line that nobody takes for a flight. Across 180° the longitudes continue.
 */
export function tiePath(from: LonLat, to: LonLat, mode: TravelMode | null): LonLat[] {
  if (from[0] === to[0] && from[1] === to[1]) return [from, from];
  return isOverGlobe(mode) ? greatCircle(from, to) : unwrap([from, to]);
}

/** Whether whoever travels so is bound to no line on the ground, and takes the great circle. */
export function isOverGlobe(mode: TravelMode | null): boolean {
  return mode === 'air' || mode === 'sea';
}
