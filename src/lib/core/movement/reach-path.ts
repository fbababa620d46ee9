import type { LonLat } from '../lon-lat';
import type { Reach } from './reach';
import { pathBetween, wayKm, type Way } from './way';

/** The reach: where on the way the traveller may be. */
export type ReachPath = Reach & {
  path: LonLat[];
  /** The length of the whole way it lies on, in kilometres. */
  ofKm: number;
};

/** A reach with the part of the way that it is. */
export function reachPathOf(way: Way, reach: Reach): ReachPath {
  return { ...reach, path: pathBetween(way, reach.fromKm, reach.toKm), ofKm: wayKm(way) };
}
