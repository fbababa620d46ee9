import type { LonLat } from '../lon-lat';
import { destination } from './destination';

/** How many sides the ring of a circle has. */
const SIDES = 64;

/** A closed ring around a position, so many kilometres from it, counterclockwise from the north. */
export function circle(centre: Readonly<LonLat>, km: number): LonLat[] {
  const ring = Array.from({ length: SIDES }, (_, side) =>
    destination(centre, km, (side * -360) / SIDES)
  );
  return [...ring, ...ring.slice(0, 1)];
}
