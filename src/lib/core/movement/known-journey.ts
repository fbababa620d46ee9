import type { Claim, Place } from '../atlas';
import type { FixRole, Journey, Means, TravelMode } from '../journey';
import type { LonLat } from '../lon-lat';
import { fixTime, narrowTimes, type FixTime } from './fix-span';
import { placeContains, type AtlasIndex } from '../index-atlas';
import { cutWay, joinWays, kmNear } from './join-ways';
import type { KnownEvent } from '../evidence/known-event';
import type { KnownLookup } from '../evidence/known-lookup';
import { lineBasis, modeBetween, reasonsBetween, type LineBasis } from './line-basis';
import { meansBetween, onlyMeans } from './means-from';
import { drawnLengths } from './route-measures';
import type { Span } from '../time/span';
import { tiePath } from './tie-path';
import { wayHours, wayKm, wayOfLine, wayParts, type Way, type WayPart } from './way';

/** A fix with a known time and place. */
export type KnownFix = {
  /** Its index among the journey's fixes. */
  index: number;
  role: FixRole;
  known: KnownEvent;
  /** The id of the known place. */
  place: string;
  /** Where the traveller is placed: on the way, if known; otherwise at the point of the place. */
  position: LonLat;
  /** What the known claims say about its time. */
  time: FixTime;
  /**
   * Its earliest and latest time (seconds since 1970-01-01T00:00Z), narrowed by the other fixes and top speeds; infinite if open.
   */
  limits: Span;
  /** The known claims that put the traveller there. */
  claims: Claim[];
};

/** A leg between two known, consecutive fixes, by what is travelled between them: see `meansBetween`. */
export type KnownLeg = Means & {
  /** Stable while the same two fixes are known. */
  id: string;
  from: KnownFix;
  to: KnownFix;
  way: Way;
  basis: LineBasis;
  /** Why the atlas presumes its routes; none if it does not. */
  presumed: string[];
  /** The top speeds along the way, each with its source or assumption. */
  speeds: WayPart[];
};

/** Where the traveller is expected after the last known fix, by claims that are known and not settled. */
export type KnownExpected = Means & {
  id: string;
  known: KnownEvent;
  /** The id of the place where the traveller is expected. */
  place: string;
  way: Way;
  speeds: WayPart[];
};

/** A journey as the known claims tell it. */
export type KnownJourney = {
  journey: Journey;
  /** In the order of the journey. */
  fixes: KnownFix[];
  /** From each fix to the next. */
  legs: KnownLeg[];
  expected: KnownExpected | null;
};

/** Kilometres that a place given by only some claims may lie off a way and still count as on it. */
const NEAR = 10;

/** Every journey of the atlas, in its order, as the known events tell it, by id. */
export function knownJourneys(index: AtlasIndex, events: KnownLookup): KnownJourney[] {
  return index.atlas.journeys.map((journey) => knownJourney(index, journey, events));
}

/**
 * The journey as the known events tell it: a fix that is not known, or was retracted, does not exist.
 *
 * - **A fix known at another place** than the compiled one: if one place lies within the other (a station and its town), the way
 *   stays as compiled, since the claims agree. Otherwise the place is looked for on the way between the adjacent fixes, and the
 *   way is cut there if it lies within 10 km of it; farther off, the way to and from it is unknown.
 * - **A missing fix**: the routes of its legs are joined, since routes are lines on the ground, which need no report. But any
 *   stretch travelled out and straight back is dropped, since only the missing fix leads there; and if one of the legs has no
 *   route, the way between the adjacent fixes is unknown, and never drawn through the missing place.
 * - **A fix without a time** happened by the day on which its first claim was published.
 */
export function knownJourney(
  index: AtlasIndex,
  journey: Journey,
  events: KnownLookup
): KnownJourney {
  const sighted = journey.fixes.flatMap(({ event, role }, i) => {
    const known = events.get(event);
    const place = index.places.get(known?.place ?? '');
    const isKnown = known && known.status !== 'retracted' && known.status !== 'planned';
    return place && isKnown ? [{ index: i, role, known, place }] : [];
  });
  const ways = sighted.slice(1).map((_, i) => wayBetween(index, journey, sighted, i));
  const times = sighted.map(({ known, place }) => fixTime(known, place.zone));
  const narrowed = narrowTimes(
    times.map(({ limits }) => limits),
    ways.map(wayHours)
  );
  const fixes = sighted.map(({ index, role, known, place }, i): KnownFix => {
    const time = times[i] ?? fixTime(known, place.zone);
    const [before, behind] = [ways[i - 1], ways[i]];
    const end = before?.routed ? before.path.at(-1) : undefined;
    const start = behind?.routed ? behind.path[0] : undefined;
    return {
      index,
      role,
      known,
      place: place.id,
      position: end ?? start ?? place.point,
      time,
      limits: narrowed[i] ?? time.limits,
      claims: known.claims.filter(({ when, place }) => when !== undefined || place !== undefined)
    };
  });
  const legs = ways.flatMap((way, i): KnownLeg[] => {
    const [from, to] = [fixes[i], fixes[i + 1]];
    if (!from || !to) return [];
    const id = `${journey.id}/${from.index}-${to.index}`;
    const means = meansBetween(journey, from.index, to.index);
    const presumed = way.routed ? reasonsBetween(journey, from.index, to.index) : [];
    const basis = lineBasis(way.routed, presumed, modeBetween(journey, from.index, to.index));
    const speeds = wayParts(way, index.routes);
    return [{ id, from, to, ...means, way, basis, presumed, speeds }];
  });
  return { journey, fixes, legs, expected: onwardFrom(index, journey, events, fixes.at(-1)) };
}

type Sighted = Pick<KnownFix, 'index' | 'role' | 'known'> & { place: Place };

function wayBetween(
  index: AtlasIndex,
  journey: Journey,
  sighted: readonly Sighted[],
  i: number
): Way {
  const [from, to] = [sighted[i], sighted[i + 1]] as [Sighted, Sighted];
  const unknown = () =>
    tieWay(from.place.point, to.place.point, modeBetween(journey, from.index, to.index));
  const isMoved = ({ known, place }: Sighted) => !agrees(index, known.event.place, place.id);
  const own = routedWay(index, journey, from.index, to.index);
  if (!isMoved(from) && !isMoved(to)) return own ?? legAlone(index, journey, from, to) ?? unknown();
  // A place that has moved may lie on the way before the compiled one, or after it.
  const start = isMoved(from) ? (sighted[i - 1] ?? from) : from;
  const end = isMoved(to) ? (sighted[i + 2] ?? to) : to;
  const way = routedWay(index, journey, start.index, end.index) ?? own;
  if (!way) return unknown();
  const [fromKm, toKm] = [
    kmOn(way, from, isMoved(from), 0),
    kmOn(way, to, isMoved(to), wayKm(way))
  ];
  return fromKm !== null && toKm !== null && fromKm < toKm ? cutWay(way, fromKm, toKm) : unknown();
}

/** Where on a way a fix is: at the end compiled for it, or where its place lies; null if that is too far off. */
function kmOn(way: Way, { place }: Sighted, isMoved: boolean, end: number): number | null {
  if (!isMoved) return end;
  const { km, off } = kmNear(way, place.point);
  return off <= NEAR ? km : null;
}

/** The way along the routes of all legs from one fix to another; null if one of them has none. */
function routedWay(index: AtlasIndex, { legs }: Journey, from: number, to: number): Way | null {
  const between = legs.filter((leg) => leg.from >= from && leg.to <= to);
  if (between.length < to - from) return null;
  // A stay at a fix that is not known is no leg.
  const moving = between.filter(
    ({ routes, measures }) => routes.length > 0 || measures.at(-1) !== 0
  );
  if (moving.some(({ routes }) => routes.length === 0)) return null;
  const [first, ...more] = moving.map((leg) => wayOfLine(leg, index.routes));
  return first ? more.reduce(joinWays, first) : null;
}

/** The tie of a leg without a route, as compiled, so that its path stays the same array. */
function legAlone(index: AtlasIndex, { legs }: Journey, from: Sighted, to: Sighted): Way | null {
  const leg = legs.find((one) => one.from === from.index && one.to === to.index);
  return leg ? wayOfLine(leg, index.routes) : null;
}

/** Whether the known place is the one the way was compiled for, or one of the two lies within the other. */
function agrees(index: AtlasIndex, compiled: string | undefined, place: string): boolean {
  return (
    compiled !== undefined &&
    (placeContains(index, compiled, place) || placeContains(index, place, compiled))
  );
}

function tieWay(from: LonLat, to: LonLat, mode: TravelMode | null): Way {
  const path = tiePath(from, to, mode);
  return {
    path,
    km: drawnLengths(path),
    hours: path.map(() => 0),
    routes: path.map(() => null),
    routed: false
  };
}

/** The first expectation, known with the place its way leads to, that is neither retracted nor known to be settled. */
function onwardFrom(
  index: AtlasIndex,
  journey: Journey,
  events: KnownLookup,
  last: KnownFix | undefined
): KnownExpected | null {
  for (const expected of last ? journey.expected : []) {
    const known = events.get(expected.event);
    if (expected.after !== last?.index || !known?.place) continue;
    const isThere = agrees(index, known.event.place, known.place);
    const isOpen = known.result === null || known.result === 'open';
    if (!isThere || !isOpen || known.status === 'retracted') continue;
    const id = `${journey.id}/${expected.after}-${expected.event}`;
    const way = wayOfLine(expected, index.routes);
    const means = onlyMeans(expected);
    return { id, known, place: known.place, ...means, way, speeds: wayParts(way, index.routes) };
  }
  return null;
}
