import type { Journey, LonLat } from './atlas';
import type { KnownEvent } from './known-event';
import { overlaps, type Span } from './span';

/**
 * How far a leg is at the end of the window: `travelled`; `fresh`, travelled within the window;
 * `underway`, left but not known to have arrived; `ahead`; `past`, of a journey that is long over.
 */
export type Progress = 'travelled' | 'fresh' | 'underway' | 'ahead' | 'past';

/** How long after its end a journey is past, in seconds: thirty days. */
const LONG_OVER = 30 * 86_400;

/** A leg between two fixes that are known. */
export type LegProgress = {
  journey: string;
  /** Stable while the same two fixes stay known. */
  id: string;
  progress: Progress;
  path: LonLat[];
  /** False where no route is known, so that the path is only a tie between two places. */
  routed: boolean;
};

/**
 * The journey's legs between fixes that are known (a time and a place), each with how far it is at
 * the end of the window, whose instants (seconds since 1970-01-01T00:00Z) are half-open. A journey that
 * has not begun by then has none: what is still to come belongs to a journey under way.
 */
export function journeyProgress(
  journey: Journey,
  events: ReadonlyMap<string, KnownEvent>,
  window: Span
): LegProgress[] {
  const fixes = journey.fixes.flatMap(({ event }, at) => {
    const known = events.get(event);
    return known?.when && known.place ? [{ at, time: known.when.stated.instants }] : [];
  });
  const [first] = fixes;
  const last = fixes.at(-1);
  if (!first || !last || first.time.from >= window.to) return [];
  const past = last.time.to + LONG_OVER <= window.from;
  return fixes.slice(1).map((to, i) => {
    const from = fixes[i] as (typeof fixes)[number];
    const legs = journey.legs.filter((leg) => leg.from >= from.at && leg.to <= to.at);
    return {
      journey: journey.id,
      id: `${journey.id}/${from.at}-${to.at}`,
      progress: past ? 'past' : progressOf(from.time, to.time, window),
      path: joinPaths(legs.map((leg) => leg.path)),
      routed: legs.every((leg) => leg.routes.length > 0)
    };
  });
}

/** One path alone stays the array that it is, so that a map can tell that nothing changed. */
function joinPaths(paths: readonly LonLat[][]): LonLat[] {
  const [only, ...more] = paths;
  return only && more.length === 0
    ? only
    : paths.flatMap((path, i) => (i === 0 ? path : path.slice(1)));
}

function progressOf(from: Span, to: Span, window: Span): Progress {
  if (to.from >= window.to) return from.from < window.to ? 'underway' : 'ahead';
  const span = { from: from.from, to: Math.max(to.to, from.from + 1) };
  return overlaps(span, window) ? 'fresh' : 'travelled';
}
