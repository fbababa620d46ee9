import { bearing } from '@turf/bearing';
import { destination } from '@turf/destination';
import { distance } from '@turf/distance';
import type { LonLat, RouteMode } from '../atlas';
import { roundPosition } from './round-position';

/** How far a tie bends off the great circle at its middle, as a share of its length. */
const BEND = 0.12;
/** The most pieces a tie is cut into, and the shortest length of each, in kilometres. */
const [MOST_PIECES, SHORTEST_PIECE] = [32, 2];

/**
 * A path between two places if the way is unknown: the great circle for a flight; otherwise a gentle bend to the left, so that
 * nobody takes it for a line on the ground. Across 180° the longitudes continue.
 */
export function tiePath(from: LonLat, to: LonLat, mode: RouteMode): LonLat[] {
  const length = distance(from, to);
  if (length === 0) return [from, from];
  const pieces = Math.min(MOST_PIECES, Math.ceil(length / SHORTEST_PIECE) + 1);
  const heading = bearing(from, to);
  const bend = mode === 'air' ? 0 : BEND * length;
  const inner = Array.from({ length: pieces - 1 }, (_, i): LonLat => {
    const share = (i + 1) / pieces;
    const straight = go(from, share * length, heading);
    const bent = 4 * share * (1 - share) * bend;
    return bent === 0 ? straight : go(straight, bent, bearing(straight, to) - 90);
  });
  return unwrap([from, ...inner.map(roundPosition), to]);
}

/** The same positions with longitudes that continue past 180°, so that no step is longer than half the world. */
export function unwrap(path: readonly LonLat[]): LonLat[] {
  let turn = 0;
  return path.map(([longitude, latitude], i) => {
    const step = longitude - (path[i - 1]?.[0] ?? longitude);
    turn -= 360 * Math.round(step / 360);
    return turn === 0 ? [longitude, latitude] : [longitude + turn, latitude];
  });
}

function go(from: LonLat, km: number, heading: number): LonLat {
  const [longitude = 0, latitude = 0] = destination(from, km, heading).geometry.coordinates;
  return [longitude, latitude];
}
