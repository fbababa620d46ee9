import type { Span } from '../time/span';
import { reachAt } from './reach';
import { hoursAtKm, wayHours, wayKm, type Way } from './way';

/** A time in seconds since 1970-01-01T00:00Z, and kilometres of a leg. */
export type LegPoint = { time: number; km: number };

/** Rounding error in kilometres. */
const SAME = 1e-6;

/**
 * All times at which a traveller may be on a part of a leg, in kilometres from its start, having left and come within two spans: an
 * open ring, forward along the earliest, back along the latest. Empty if the way is unknown or no speed allows it. It bends only
 * where the speed changes.
 */
export function legBand(way: Way, left: Span, came: Span, part: Span): LegPoint[] {
  if (!way.routed || !reachAt(way, left, came, left.from).possible) return [];
  const turns = turnsIn(way, part);
  const least = wayHours(way) * 3600;
  // The last to leave may be the first that still arrives in time.
  const earliest = turns.map(({ km, hours }) => ({ time: left.from + hours * 3600, km }));
  const latest = turns.map(({ km, hours }) => ({ time: came.to - least + hours * 3600, km }));
  return [...earliest, ...latest.toReversed()].filter(
    ({ time, km }, i, all) => time !== all[i - 1]?.time || km !== all[i - 1]?.km
  );
}

/** The ends of a part of a way, and the points on it where the speed changes. */
function turnsIn(way: Way, { from, to }: Span): { km: number; hours: number }[] {
  const end = wayKm(way);
  const inside = way.km.filter((km) => km > from + SAME && km < to - SAME);
  const points = [Math.max(0, from), ...inside, Math.min(end, to)].map((km) => ({
    km,
    hours: hoursAtKm(way, km)
  }));
  return points.filter((point, i) => {
    const [before, behind] = [points[i - 1], points[i + 1]];
    if (!before || !behind) return true;
    const straight =
      before.km +
      ((behind.km - before.km) * (point.hours - before.hours)) / (behind.hours - before.hours);
    return !(Math.abs(straight - point.km) < SAME);
  });
}
