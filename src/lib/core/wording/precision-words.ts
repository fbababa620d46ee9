import { knownTo, knownToAlone } from '#words/precision';
import type { Place } from '../atlas';

/** How precisely a place is known: `within 5 km`; standing `alone`, `Within 5 km`. */
export function precisionWords({ precision, radius }: Place, { alone = false } = {}): string {
  return (alone ? knownToAlone : knownTo)(precision, radius);
}
