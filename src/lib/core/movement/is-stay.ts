import type { KnownLeg } from './known-journey';
import { wayKm } from './way';

/** Whether nobody travels between two fixes, which are at one place: a stay is no leg. */
export function isStay({ from, to, way }: Pick<KnownLeg, 'from' | 'to' | 'way'>): boolean {
  return from.place === to.place && wayKm(way) === 0;
}
