import type { Line, Route, TravelMode } from '../../core/journey';
import type { LonLat } from '../../core/lon-lat';
import { drawnLengths, routeMeasures } from '../../core/movement/route-measures';
import { isOverGlobe, tiePath } from '../../core/movement/tie-path';
import { bendOverGlobe } from './bend-over-globe';
import { legPath } from './leg-path';
import { stationPoint } from './station-point';

/** A place at an end of the line. */
type End = { name: string; aliases?: readonly string[]; point: LonLat };
/** A route to follow. */
type Followed = {
  coordinates: LonLat[];
  stations: readonly Pick<Route['stations'][number], 'index' | 'name' | 'km'>[];
};

/**
 * The line from one place to another along routes in the order of travel, from station to station where the places have any, and by
 * air or sea on the great circle from each position to the next; without a route, a tie whose lengths are geodesic.
 */
export function lineOf(
  start: End,
  end: End,
  routes: readonly Followed[],
  mode: TravelMode
): Omit<Line, 'routes'> {
  const [first, last] = [routes[0], routes.at(-1)];
  if (!first || !last) {
    const path = tiePath(start.point, end.point, mode);
    return { path, measures: drawnLengths(path).map(hundredths), ends: [] };
  }
  const line = legPath(
    stationPoint(start, first) ?? start.point,
    stationPoint(end, last) ?? end.point,
    routes.map((route) => ({ line: route.coordinates, measures: routeMeasures(route) }))
  );
  return isOverGlobe(mode) ? bendOverGlobe(line) : line;
}

function hundredths(km: number): number {
  return Math.round(km * 100) / 100;
}
