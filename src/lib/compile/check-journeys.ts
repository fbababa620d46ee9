import { nearestOn } from '../core/nearest-on';
import type { When } from '../core/when';
import { quoted } from './describe-value';
import type { Draft, EventPart, FixPart, JourneyPart, PlacePart, RoutePart } from './draft';
import { error, warning, type Finding } from './finding';
import { joinRoutes } from './join-routes';
import type { Times } from './read-times';
import { representativePoint } from './representative-point';
import { stationPoint } from './station-point';

/** Kilometres by which a drawn line may miss a place, or the line that it goes on in. */
const NEAR = 2;
/** The same of a town, whose point is its middle and whose station may be at its edge. */
const NEAR_TOWN = 10;
/** The same of a line that is said to be only roughly right. */
const NEAR_SCHEMATIC = 25;

type Context = {
  events: ReadonlyMap<string | undefined, EventPart>;
  places: ReadonlyMap<string | undefined, PlacePart>;
  routes: ReadonlyMap<string | undefined, RoutePart>;
  times: Times;
};

/** Fixes are events with a place and a time, in order of time, and their routes lead from each to the next. */
export function checkJourneys(draft: Draft, times: Times): Finding[] {
  const context: Context = {
    events: new Map(draft.events.map((event) => [event.fields.id, event])),
    places: new Map(draft.places.map((place) => [place.fields.id, place])),
    routes: new Map(draft.routes.map((route) => [route.fields.id, route])),
    times
  };
  return draft.journeys.flatMap((journey) => checkFixes(journey, context));
}

function checkFixes({ fixes }: JourneyPart, context: Context): Finding[] {
  return fixes.flatMap((fix, i) => {
    const before = fixes[i - 1];
    if (!before) {
      return [
        ...checkEvent(fix, context),
        ...(fix.fields.by ? [error(fix, ['by'], 'expected none of the first fix, found some')] : [])
      ];
    }
    return [
      ...checkEvent(fix, context),
      ...checkOrder(before, fix, context),
      ...checkRoutes(before, fix, context)
    ];
  });
}

function checkEvent(fix: FixPart, { events }: Context): Finding[] {
  const event = events.get(fix.fields.event);
  return (['place', 'when'] as const).flatMap((field) => {
    if (!event || event.fields[field] !== undefined || event.faulty.has(field)) return [];
    const id = quoted(event.fields.id ?? '');
    return [
      error(
        fix,
        ['event'],
        `expected an event with a place and a time, found ${id}, which has no ${field}`
      )
    ];
  });
}

/** Only fixes that cannot be in order, however their times are read, are out of order. */
function checkOrder(before: FixPart, fix: FixPart, { events, times }: Context): Finding[] {
  const [first, second] = [before, fix].map(({ fields }) => {
    const event = events.get(fields.event);
    return event && times.get(event);
  });
  if (!first || !second || latest(second) > earliest(first)) return [];
  const message = `expected a fix no earlier than ${quoted(first.edtf)} of the one before, found ${quoted(second.edtf)}`;
  return [error(fix, ['event'], message)];
}

function earliest(when: When): number {
  return when.openStart ? -Infinity : when.widened.instants.from;
}

function latest(when: When): number {
  return when.openEnd ? Infinity : when.widened.instants.to;
}

function checkRoutes(before: FixPart, fix: FixPart, context: Context): Finding[] {
  const routes = (fix.fields.by ?? []).map((id) => context.routes.get(id));
  const [first, last] = [routes[0], routes.at(-1)];
  const findings: Finding[] = [
    ...checkReach(fix, 0, first, placeOf(before, context)),
    ...checkReach(fix, routes.length - 1, last, placeOf(fix, context))
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

function placeOf(fix: FixPart, { events, places }: Context): PlacePart | undefined {
  return places.get(events.get(fix.fields.event)?.fields.place);
}

/** A route comes near the places that it joins, or has a station of the name. An area is not looked at: the point that stands for it is only where its name is. */
function checkReach(fix: FixPart, by: number, route?: RoutePart, place?: PlacePart): Finding[] {
  if (!route?.geometry || place?.geometry?.type !== 'Point') return [];
  const { precision, radius = 0, name = '', aliases = [] } = place.properties.fields;
  if (precision === 'admin' || precision === 'country') return [];
  const { stations = [] } = route.properties.fields;
  if (stationPoint({ name, aliases }, { ...route.geometry, stations })) return [];
  const { off } = nearestOn(route.geometry.coordinates, representativePoint(place.geometry));
  const own = precision === 'city' ? NEAR_TOWN : NEAR + radius;
  const most = Math.max(own, allowance(route));
  if (off <= most) return [];
  const message = `expected a route within ${most} km of ${quoted(place.fields.id ?? '')}, found ${quoted(route.fields.id ?? '')}, ${km(off)} from it`;
  return [warning(fix, ['by', by], message)];
}

function allowance(route: RoutePart): number {
  return route.properties.fields.schematic === undefined ? NEAR : NEAR_SCHEMATIC;
}

function km(distance: number): string {
  return `${distance.toFixed(1)} km`;
}
