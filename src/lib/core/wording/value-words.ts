import { amountOf } from '#words/claims';
import type { Value } from '../atlas';
import { isolate } from '../text/isolate';

/** A value as it is printed: `C-32`, `1,200 km`. */
export function valueWords(value: Value): string {
  return typeof value === 'string' ? isolate(value) : amountOf(value.amount, isolate(value.unit));
}
