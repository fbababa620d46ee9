import type { Values } from '../atlas';
import { plainValue } from './plain-value';

/** All values as one plain text: `aircraft: C-32; distance: 1200 km`. */
export function plainValues(values: Values): string {
  return Object.entries(values)
    .map(([label, value]) => `${label}: ${plainValue(value)}`)
    .join('; ');
}
