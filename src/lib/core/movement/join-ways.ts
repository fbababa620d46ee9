import { distance } from '@turf/distance';
import type { LonLat } from '../lon-lat';
import { measureAt } from './measure-at';
import { nearestOn } from './nearest-on';
import { unwrap } from './unwrap';
import { hoursAtKm, pathBetween, wayKm, type Way } from './way';

/** What leads to a position from the previous one. */
type Step = { position: LonLat; km: number; hours: number; route: string | null };

/** Kilometres by which a point may be off a straight piece of a line and still count as on it. */
const ON_LINE = 0.02;

/**
 * Joins two ways, the second starting where the first ends, without any stretch travelled out and straight back, for only the
 * place in its middle leads there. So a branch to an unknown place is not drawn.
 */
export function joinWays(first: Way, second: Way): Way {
  const [there, back] = [stepsOf(first), stepsOf(second)];
  const routed = first.routed && second.routed;
  const gap = distance(there.at(-1)?.position ?? [0, 0], back[0]?.position ?? [0, 0]);
  // Ways that end and start on different lines near the same place have nothing to turn back on.
  if (gap > 0)
    return wayOf([...there, ...back.map((one, i) => (i ? one : { ...one, km: gap }))], routed);
  while (there.length > 1 && back.length > 1) {
    const [last, next, before] = [there.at(-1), back[1], there.at(-2)];
    if (!last || !next || !before) break;
    if (distance(before.position, next.position) === 0) {
      there.pop();
      back.shift();
    } else if (isBetween(next.position, before.position, last.position)) {
      // The second way turns off before the first reaches this position.
      there.pop();
      const left = { ...next, km: last.km - next.km, hours: last.hours - next.hours };
      return wayOf([...there, left, ...back.slice(2)], routed);
    } else if (isBetween(before.position, last.position, next.position)) {
      there.pop();
      const left = { ...next, km: next.km - last.km, hours: next.hours - last.hours };
      return wayOf([...there, left, ...back.slice(2)], routed);
    } else break;
  }
  return wayOf([...there, ...back.slice(1)], routed);
}

/** The part of a way from one kilometre to another. */
export function cutWay(way: Way, fromKm: number, toKm: number): Way {
  if (fromKm <= 0 && toKm >= wayKm(way)) return way;
  const km = [fromKm, ...way.km.filter((one) => one > fromKm && one < toKm), toKm];
  const hours = km.map((one) => hoursAtKm(way, one));
  return {
    path: pathBetween(way, fromKm, toKm),
    km: km.map((one) => one - fromKm),
    hours: hours.map((one) => one - (hours[0] ?? 0)),
    routes: km.map((one) => way.routes[way.km.findIndex((end) => end >= one)] ?? null),
    routed: way.routed
  };
}

/** Where a point lies on a way: how many kilometres along it, and how many off it. */
export function kmNear(way: Way, point: LonLat): { km: number; off: number } {
  const nearest = nearestOn(way.path, point);
  return { km: measureAt(way.path, way.km, nearest), off: nearest.off };
}

function stepsOf({ path, km, hours, routes }: Way): Step[] {
  return path.map((position, i) => ({
    position,
    km: (km[i] ?? 0) - (km[i - 1] ?? 0),
    hours: (hours[i] ?? 0) - (hours[i - 1] ?? 0),
    route: routes[i] ?? null
  }));
}

function wayOf(steps: readonly Step[], routed: boolean): Way {
  const [only] = steps;
  const all = steps.length === 1 && only ? [only, { ...only, km: 0, hours: 0 }] : steps;
  let [km, hours] = [0, 0];
  return {
    path: unwrap(all.map(({ position }) => position)),
    km: all.map((step, i) => (km += i === 0 ? 0 : Math.max(step.km, 0))),
    hours: all.map((step, i) => (hours += i === 0 ? 0 : Math.max(step.hours, 0))),
    routes: all.map(({ route }) => route),
    routed
  };
}

function isBetween(point: LonLat, from: LonLat, to: LonLat): boolean {
  const detour = distance(from, point) + distance(point, to) - distance(from, to);
  return detour < ON_LINE && distance(point, to) > 0;
}
