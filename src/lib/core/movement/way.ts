import type { Line, Route } from '../journey';
import type { LonLat } from '../lon-lat';
import { betweenOnMap } from './between-on-map';
import { hoursOfLine } from './hours-of-line';

/** A way travelled from its start to its end, measured both in kilometres and in hours at top speed. */
export type Way = {
  path: LonLat[];
  /** At each position of the path: kilometres from the start, by km-posts if there are any. Never falls. */
  km: number[];
  /** At each position: the minimum hours from the start. No time passes if no top speed is known. Never falls. */
  hours: number[];
  /** At each position: the id of the route that leads there from the previous position; none for an unknown way. */
  routes: (string | null)[];
  /** False if no route is known, so that the path is only a tie between two places. */
  routed: boolean;
};

/** A stretch of a way on one route, with the top speed used; null if none is known. */
export type WayPart = {
  route: string;
  fromKm: number;
  toKm: number;
  topSpeed: Route['topSpeed'] | null;
};

/** The way along a compiled line; `routeById` gives each route's top speed. The path stays the same array. */
export function wayOfLine(
  { path, measures, ends, routes }: Line,
  routeById: ReadonlyMap<string, Pick<Route, 'topSpeed'>>
): Way {
  const speeds = routes.map((id) => routeById.get(id)?.topSpeed?.value ?? Infinity);
  return {
    path,
    km: measures,
    hours: hoursOfLine(measures, ends, speeds),
    routes: path.map((_, i) => routes[ends.findIndex((end) => i <= end)] ?? null),
    routed: routes.length > 0
  };
}

/** The length of a way in kilometres. */
export function wayKm({ km }: Way): number {
  return km.at(-1) ?? 0;
}

/** The minimum hours that a way takes. */
export function wayHours({ hours }: Way): number {
  return hours.at(-1) ?? 0;
}

/** The parts of a way by route, in the order of travel. */
export function wayParts(
  { km, routes }: Way,
  routeById: ReadonlyMap<string, Pick<Route, 'topSpeed'>>
): WayPart[] {
  const parts: WayPart[] = [];
  routes.forEach((route, i) => {
    const [fromKm = 0, toKm = 0] = [km[i - 1], km[i]];
    if (route === null || toKm <= fromKm) return;
    const last = parts.at(-1);
    if (last?.route === route) last.toKm = toKm;
    else parts.push({ route, fromKm, toKm, topSpeed: routeById.get(route)?.topSpeed ?? null });
  });
  return parts;
}

/** The same way travelled from its end to its start. */
export function reverseWay(way: Way): Way {
  const [km, hours] = [wayKm(way), wayHours(way)];
  return {
    path: way.path.toReversed(),
    km: way.km.map((one) => km - one).reverse(),
    hours: way.hours.map((one) => hours - one).reverse(),
    routes: way.routes.map((_, i) => way.routes[way.routes.length - i] ?? null),
    routed: way.routed
  };
}

/** The position after so many kilometres, clamped to the way's ends, and the heading there in degrees from north. */
export function positionAt(way: Way, km: number): { position: LonLat; bearing: number } {
  const { path } = way;
  const i = segmentAt(way.km, km);
  const [from = [0, 0], to = from] = [path[i], path[i + 1]];
  return betweenOnMap(from, to, shareOf(way.km, i, km));
}

/** The path from one kilometre of the way to another; for the whole way, the same array. One point is a line of no length. */
export function pathBetween(way: Way, fromKm: number, toKm: number): LonLat[] {
  if (fromKm <= 0 && toKm >= wayKm(way)) return way.path;
  const inner = way.path.filter((_, i) => {
    const km = way.km[i] ?? 0;
    return km > fromKm && km < toKm;
  });
  return [positionAt(way, fromKm).position, ...inner, positionAt(way, toKm).position];
}

/** The minimum hours to a kilometre of the way. */
export function hoursAtKm({ km, hours }: Way, at: number): number {
  return interpolate(km, hours, at);
}

/** The most kilometres in so many hours, clamped to the way. */
export function furthestAt({ km, hours }: Way, at: number): number {
  const next = hours.findIndex((hour) => hour > at);
  if (next === 0) return 0;
  return next < 0 ? (km.at(-1) ?? 0) : interpolateIn(hours, km, next - 1, at);
}

/** The fewest kilometres that take so many hours, clamped to the way. */
export function nearestAt({ km, hours }: Way, at: number): number {
  const next = hours.findIndex((hour) => hour >= at);
  if (next === 0) return 0;
  return next < 0 ? (km.at(-1) ?? 0) : interpolateIn(hours, km, next - 1, at);
}

function interpolate(xs: readonly number[], ys: readonly number[], x: number): number {
  return interpolateIn(xs, ys, segmentAt(xs, x), x);
}

function interpolateIn(xs: readonly number[], ys: readonly number[], i: number, x: number): number {
  const [from = 0, to = from] = [ys[i], ys[i + 1]];
  return from + shareOf(xs, i, x) * (to - from);
}

/** The segment in which a measure falls: the first with a length that does not end before it, otherwise the last with one. */
function segmentAt(measures: readonly number[], at: number): number {
  const ends = (i: number) => measures[i + 1] ?? 0;
  const starts = (i: number) => measures[i] ?? 0;
  const isOne = (i: number) => i + 1 < measures.length && ends(i) > starts(i);
  const found = measures.findIndex((_, i) => isOne(i) && ends(i) >= at);
  return found >= 0
    ? found
    : Math.max(
        0,
        measures.findLastIndex((_, i) => isOne(i))
      );
}

function shareOf(measures: readonly number[], i: number, at: number): number {
  const [from = 0, to = from] = [measures[i], measures[i + 1]];
  return to > from ? Math.min(Math.max((at - from) / (to - from), 0), 1) : 0;
}
