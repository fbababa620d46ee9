import type { When } from '../../core/time/when';
import { edtfSpan } from '../edtf-span';

/** How CZML writes an interval without a beginning or an end. */
const [ALWAYS_BEFORE, ALWAYS_AFTER] = ['0000-01-01T00:00:00Z', '9999-12-31T24:00:00Z'];

/**
 * When something is on the globe, as an ISO 8601 interval: all that its time may mean, without an end where that is open. Null for
 * what has no time, or none that is certain: it is always there, as in KML.
 */
export function czmlInterval(when: When | null): string | null {
  return intervalBetween(when, when);
}

/** The same from the beginning of one time to the end of another. */
export function intervalBetween(first: When | null, last: When | null): string | null {
  if (!first || !last || !edtfSpan(first) || !edtfSpan(last)) return null;
  const begin = first.openStart ? ALWAYS_BEFORE : czmlInstant(first.stated.instants.from);
  const end = last.openEnd ? ALWAYS_AFTER : czmlInstant(last.stated.instants.to);
  return `${begin}/${end}`;
}

/** An instant, in seconds since 1970-01-01T00:00Z. */
export function czmlInstant(instant: number): string {
  return new Date(instant * 1000).toISOString().replace('.000', '');
}
