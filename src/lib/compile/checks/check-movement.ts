import { hoursOfLine } from '../../core/movement/hours-of-line';
import type { When } from '../../core/time/when';
import { isOnEarth } from './check-coordinates';
import { quoted } from '../messages/describe-value';
import type { Draft, FixPart, JourneyPart } from '../draft';
import { error, type Finding } from '../messages/finding';
import { journeyContext, placeOf, type JourneyContext } from './journey-context';
import { lineOf } from '../lines/line-of';
import type { Times } from '../reading/read-times';
import { representativePoint } from '../lines/representative-point';

/** A leg that can be travelled: kilometres, and the fewest hours that its top speeds allow. */
type Travel = { km: number; hours: number };

/**
 * Every leg can be travelled: some choice of times within the fixes, each no earlier than the preceding fixes allow, keeps to the
 * top speeds of its routes. A leg without a route, or with a route that has no top speed, is not checked.
 */
export function checkMovement(draft: Draft, times: Times): Finding[] {
  const context = journeyContext(draft, times);
  return draft.journeys.flatMap((journey) => checkLegs(journey, context));
}

function checkLegs({ fixes }: JourneyPart, context: JourneyContext): Finding[] {
  // The earliest that the traveller can be at the previous fix: by all the fixes, and by its own time.
  let [earliest, left] = [-Infinity, -Infinity];
  return fixes.flatMap((fix, i) => {
    const when = whenOf(fix, context);
    const before = fixes[i - 1];
    const travel = before && travelBetween(before, fix, context);
    const [from, to] = when ? limitsOf(when) : [-Infinity, Infinity];
    const soonest = earliest + (travel?.hours ?? 0) * 3600;
    // Fixes out of order are reported elsewhere.
    const isLate = soonest > to + ROUNDING && to > left;
    const finding = travel && isLate ? [tell(fix, before, travel, to - earliest)] : [];
    left = from;
    // Once reported, a delay is not reported again for every later fix.
    earliest = finding.length > 0 ? from : Math.max(soonest, from);
    return finding;
  });
}

/** Seconds by which rounding lengths to hundredths of a kilometre may make a leg too long. */
const ROUNDING = 60;

function tell(fix: FixPart, before: FixPart, { km, hours }: Travel, seconds: number): Finding {
  const most = seconds / 3600;
  const needed = `${most.toFixed(1)} hours at most, which needs ${Math.round(km / most)} km/h`;
  const expected = `expected a leg from ${quoted(before.fields.event ?? '')} of ${km.toFixed(0)} km with time for at most ${Math.round(km / hours)} km/h`;
  const message = `${expected}, found ${most > 0 ? needed : 'no time'}`;
  return error(fix, ['event'], message);
}

/** The length and the fewest hours of a leg; undefined where unknown. */
function travelBetween(before: FixPart, fix: FixPart, context: JourneyContext): Travel | undefined {
  const [start, end] = [endOf(before, context), endOf(fix, context)];
  const routes = (fix.fields.by ?? []).map((id) => context.routes.get(id));
  const followed = routes.flatMap((route) => {
    const line = route?.geometry?.coordinates;
    const speed = route?.properties.fields.top_speed?.value;
    const stations = route?.properties.fields.stations ?? [];
    return line?.every(isOnEarth) && speed !== undefined
      ? [{ coordinates: line, stations, speed }]
      : [];
  });
  if (!start || !end || followed.length === 0 || followed.length < routes.length) return undefined;
  const mode = routes[0]?.properties.fields.mode ?? 'rail';
  const { measures, ends } = lineOf(start, end, followed, mode);
  const hours = hoursOfLine(
    measures,
    ends,
    followed.map(({ speed }) => speed)
  );
  return { km: measures.at(-1) ?? 0, hours: hours.at(-1) ?? 0 };
}

function endOf(fix: FixPart, context: JourneyContext) {
  const place = placeOf(fix.fields.event, context);
  const { name, aliases = [], label } = place?.properties.fields ?? {};
  if (!place?.geometry || name === undefined) return undefined;
  return { name, aliases, point: representativePoint(place.geometry, label) };
}

function whenOf(fix: FixPart, { events, times }: JourneyContext): When | undefined {
  const event = events.get(fix.fields.event);
  return event && times.get(event);
}

function limitsOf({ widened, openStart, openEnd }: When): [number, number] {
  const { from, to } = widened.instants;
  return [openStart ? -Infinity : from, openEnd ? Infinity : to];
}
