import type { Route } from '../journey';
import type { LonLat } from '../lon-lat';
import type { KnownExpected, KnownLeg } from './known-journey';
import { measureAt } from './measure-at';
import { nearestOn } from './nearest-on';
import { routeMeasures } from './route-measures';
import { unwrap } from './unwrap';
import { wayKm, wayParts } from './way';

/** A part of a leg on one line, from one kilometre of the line to another, which is less where the leg goes against the line. */
export type LinePart = {
  /** A route's id, or one made of the mode and the two places that a great circle joins. */
  line: string;
  from: number;
  to: number;
  /** Kilometres of the leg. */
  fromKm: number;
  toKm: number;
};

/** A way that is laid out, with the ids of the places at its ends. */
export type LaidWay = Pick<KnownLeg | KnownExpected, 'way' | 'mode'> & {
  vehicle: string | undefined;
  start: string;
  end: string;
  /** Whether a way that follows no route is the great circle, which has a length. */
  isCircle: boolean;
};

/** The parts of a way by line, in the order of travel; none where it is unknown. */
export function lineParts(
  routes: ReadonlyMap<string, Route>,
  { way, mode, start, end, isCircle }: LaidWay
): LinePart[] {
  const km = wayKm(way);
  if (!way.routed) {
    if (!isCircle || km === 0) return [];
    const isForward = start < end;
    const line = [mode, ...[start, end].sort()].join(' ');
    return [{ line, from: isForward ? 0 : km, to: isForward ? km : 0, fromKm: 0, toKm: km }];
  }
  return wayParts(way, routes).flatMap(({ route, fromKm, toKm }) => {
    const found = routes.get(route);
    if (!found) return [];
    const measures = routeMeasures(found);
    const line = unwrap(found.coordinates);
    const inside = way.path.filter((_, i) => {
      const at = way.km[i] ?? 0;
      return way.routes[i] === route && at > fromKm && at <= toKm;
    });
    // Between two lines is a gap, which counts as the second's.
    const first =
      way.path[
        Math.max(
          0,
          way.km.findLastIndex((at) => at <= fromKm)
        )
      ];
    const ends = [first ?? inside[0], inside.at(-1)].map((point) =>
      point ? measureNear(line, measures, point) : 0
    );
    const [from = 0, to = from] = ends;
    return { line: route, from, to, fromKm, toKm };
  });
}

/** The measure of the point of a line that is nearest to another; longitudes may be turns apart. */
function measureNear(line: LonLat[], measures: readonly number[], point: LonLat): number {
  const [nearest] = [-360, 0, 360]
    .map((turn) => nearestOn(line, [point[0] + turn, point[1]]))
    .sort((a, b) => a.off - b.off);
  return nearest ? measureAt(line, measures, nearest) : 0;
}
