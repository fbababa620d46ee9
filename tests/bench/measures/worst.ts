import { extent } from '../../../src/lib/core/extent';

/** The longest of some times; NaN of none. */
export function worst(times: readonly number[]): number {
  return times.length > 0 ? extent(times).to : NaN;
}
