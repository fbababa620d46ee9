import type { Value } from '../atlas';

/** A value as plain text, the same in every language: `1200 km`. */
export function plainValue(value: Value): string {
  return typeof value === 'string' ? value : `${value.amount} ${value.unit}`;
}
