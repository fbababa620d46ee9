import type { Span } from '../time/span';
import type { KnownJourney } from './known-journey';
import { LONG_OVER } from './long-over';

const times = new WeakMap<KnownJourney, Span>();

/**
 * The instants (seconds since 1970-01-01T00:00Z) between which a journey changes, worked out once: in a window that ends by the first of
 * them it has not begun, and in one that begins after the last it is long over, and as in any later one.
 */
export function journeyTimes(journey: KnownJourney): Span {
  const held = times.get(journey);
  if (held) return held;
  const made: Span = { from: Infinity, to: -Infinity };
  for (const { time, limits } of journey.fixes) {
    const { stated } = time;
    made.from = Math.min(made.from, stated.from, finite(limits.from, Infinity));
    for (const one of [limits.from, limits.to, stated.from, stated.to])
      made.to = Math.max(made.to, finite(one, -Infinity));
  }
  const last = journey.fixes.at(-1);
  if (last) made.to = Math.max(made.to, last.time.stated.to + LONG_OVER);
  times.set(journey, made);
  return made;
}

function finite(value: number, otherwise: number): number {
  return Number.isFinite(value) ? value : otherwise;
}
