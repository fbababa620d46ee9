import { kilometres } from '#words/numbers';
import { roundKm } from './round-km';

/** A length in kilometres as one would say it, in words: `1,210 km`. */
export function formatKm(km: number): string {
  return kilometres(roundKm(km));
}
