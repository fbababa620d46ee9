import { nearestOn } from '../../core/movement/nearest-on';
import { quoted } from '../messages/describe-value';
import type { PlacePart, RoutePart } from '../draft';
import { error, warning, type Finding, type Spot } from '../messages/finding';
import { joinRoutes } from '../lines/join-routes';
import { placeOf, type JourneyContext } from './journey-context';
import type { Part } from '../reading/read-part';
import { representativePoint } from '../lines/representative-point';
import { stationPoint } from '../lines/station-point';

/** Kilometres by which a drawn line may miss a place, or the next line. */
const NEAR = 2;
/** The same for a town, whose point is its middle and whose station may be at its edge. */
const NEAR_TOWN = 10;
/** The same for a line declared only roughly right. */
const NEAR_SCHEMATIC = 25;

/** The routes of a fix, or to an expected place, lead there from the previous event, each continuing the one before. */
export function checkWay(
  fix: Part<{ event: string; by?: string[] }>,
  before: string | undefined,
  context: JourneyContext
): Finding[] {
  const routes = (fix.fields.by ?? []).map((id) => context.routes.get(id));
  const [first, last] = [routes[0], routes.at(-1)];
  const findings: Finding[] = [
    ...checkReach(fix, 0, first, placeOf(before, context)),
    ...checkReach(fix, routes.length - 1, last, placeOf(fix.fields.event, context))
  ];
  routes.forEach((route, i) => {
    const next = routes[i + 1];
    if (!route?.geometry || !next?.geometry) return;
    const { gap } = joinRoutes(route.geometry.coordinates, next.geometry.coordinates);
    if (gap <= Math.max(allowance(route), allowance(next))) return;
    const message = `expected a route that goes on from ${quoted(route.fields.id ?? '')}, found ${quoted(next.fields.id ?? '')}, ${km(gap)} from it`;
    findings.push(warning(fix, ['by', i + 1], message));
  });
  return findings;
}

/** A route passes near the places that it joins, or has a station of that name. Areas are not checked: the point of an area only places its name. */
function checkReach(fix: Spot, by: number, route?: RoutePart, place?: PlacePart): Finding[] {
  if (!route?.geometry || place?.geometry?.type !== 'Point') return [];
  const { precision, radius = 0, name = '', aliases = [] } = place.properties.fields;
  // Without a known precision, nobody can say how near is near enough.
  if (precision === undefined || precision === 'admin' || precision === 'country') return [];
  const { stations = [] } = route.properties.fields;
  if (stationPoint({ name, aliases }, { ...route.geometry, stations })) return [];
  const { off } = nearestOn(route.geometry.coordinates, representativePoint(place.geometry));
  const own = precision === 'city' ? NEAR_TOWN : NEAR + radius;
  const most = Math.max(own, allowance(route));
  if (off <= most) return [];
  const message = `expected a route within ${most} km of ${quoted(place.fields.id ?? '')}, found ${quoted(route.fields.id ?? '')}, ${km(off)} from it`;
  return [error(fix, ['by', by], message)];
}

function allowance(route: RoutePart): number {
  return route.properties.fields.schematic === undefined ? NEAR : NEAR_SCHEMATIC;
}

function km(distance: number): string {
  return `${distance.toFixed(1)} km`;
}
