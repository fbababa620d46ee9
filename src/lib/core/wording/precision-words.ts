import { knownTo } from '#words/precision';
import type { Place } from '../atlas';

/** How precisely a place is known: `near, within 5 km`. */
export function precisionWords({ precision, radius }: Place): string {
  return knownTo(precision, radius);
}
