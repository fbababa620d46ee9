import type { LonLat } from '../atlas';
import { extent } from '../extent';
import { middleOf } from './fix-span';
import type { AtlasIndex } from '../index-atlas';
import type { KnownFix, KnownJourney, KnownLeg } from './known-journey';
import { reachAt } from './reach';
import { roundPosition } from './round-position';
import type { Span } from '../time/span';
import { wayHours, wayKm, type Way } from './way';

/** A point of a train graph: seconds since 1970-01-01T00:00Z, and kilometres from the journey's start. */
export type GraphPoint = { time: number; km: number };

/** A station on the way, in kilometres from the journey's start. One passed twice appears twice. */
export type ProfileStation = {
  name: string;
  names: Record<string, string>;
  km: number;
  /** The id of its route. */
  route: string;
};

/** A fix, in kilometres from the journey's start, with the time span it falls in, both ends finite. */
export type ProfileFix = { fix: KnownFix; km: number; span: Span };

/** A leg, as drawn in a train graph. */
export type ProfileLeg = {
  leg: KnownLeg;
  fromKm: number;
  toKm: number;
  /** False if the way is unknown: a gap, as long as the drawn tie. */
  routed: boolean;
  /**
   * All times and distances that the speeds allow, as one open ring: forward along the earliest, back along the latest. Empty if
   * the way is unknown or no speed allows it.
   */
  band: GraphPoint[];
  /** From the middle of one fix to the middle of the other. */
  ghost: [GraphPoint, GraphPoint];
};

/** A journey as drawn in a train graph: time across, distance along the way up. */
export type JourneyProfile = {
  /** The total length in kilometres, including gaps. */
  km: number;
  /** From the earliest to the latest time of a fix. */
  span: Span;
  /** In the order of travel. */
  stations: ProfileStation[];
  fixes: ProfileFix[];
  legs: ProfileLeg[];
};

/** The profile of a journey as the known claims tell it; null if no fix is known. Distance only grows, on the way back too. */
export function journeyProfile(
  index: AtlasIndex,
  { fixes, legs }: KnownJourney
): JourneyProfile | null {
  const starts: number[] = [];
  let km = 0;
  for (const { way } of legs) {
    starts.push(km);
    km += wayKm(way);
  }
  const placed = fixes.map((fix, i) => ({ fix, km: starts[i] ?? km, span: finite(fix) }));
  const [first] = placed;
  if (!first) return null;
  const profiled = legs.map((leg, i): ProfileLeg => {
    const [fromKm, toKm] = [starts[i] ?? 0, (starts[i] ?? 0) + wayKm(leg.way)];
    const [left, came] = [leg.from, leg.to].map((fix) => middleOf(finite(fix)));
    return {
      leg,
      fromKm,
      toKm,
      routed: leg.way.routed,
      band: bandOf(leg).map((point) => ({ ...point, km: fromKm + point.km })),
      ghost: [
        { time: left ?? 0, km: fromKm },
        { time: came ?? 0, km: toKm }
      ]
    };
  });
  return {
    km,
    span: extent(placed.flatMap(({ span }) => [span.from, span.to])),
    stations: withoutTwins(legs.flatMap(({ way }, i) => stationsOf(index, way, starts[i] ?? 0))),
    fixes: placed,
    legs: profiled
  };
}

/** The time of a fix; an open end takes the day or minute that is named. */
function finite({ limits, time: { stated } }: KnownFix): Span {
  const from = Number.isFinite(limits.from) ? limits.from : Math.min(stated.from, limits.to);
  return { from, to: Number.isFinite(limits.to) ? limits.to : Math.max(stated.to, from) };
}

/** The band bends only where the speed changes. */
function bandOf({ from, to, way }: KnownLeg): GraphPoint[] {
  if (!way.routed) return [];
  const [left, came] = [finite(from), finite(to)];
  if (!reachAt(way, left, came, left.from).possible) return [];
  const turns = turnsOf(way);
  const least = wayHours(way) * 3600;
  // The last to leave may be the first that still arrives in time.
  const earliest = turns.map(({ km, hours }) => ({ time: left.from + hours * 3600, km }));
  const latest = turns.map(({ km, hours }) => ({ time: came.to - least + hours * 3600, km }));
  const corner = { time: came.to, km: wayKm(way) };
  return withoutRepeats([...earliest, corner, ...latest.toReversed()]);
}

/** The ends of a way, and the points on it where the speed changes. */
function turnsOf({ km, hours }: Way): { km: number; hours: number }[] {
  const points = km.map((one, i) => ({ km: one, hours: hours[i] ?? 0 }));
  return points.filter((point, i) => {
    const [before, behind] = [points[i - 1], points[i + 1]];
    if (!before || !behind) return true;
    const straight =
      before.km +
      ((behind.km - before.km) * (point.hours - before.hours)) / (behind.hours - before.hours);
    return !(Math.abs(straight - point.km) < SAME_KM);
  });
}

/** Rounding error in kilometres. */
const SAME_KM = 1e-6;

function withoutRepeats(points: readonly GraphPoint[]): GraphPoint[] {
  return points.filter(
    ({ time, km }, i) => time !== points[i - 1]?.time || km !== points[i - 1]?.km
  );
}

/** A station is on the way if one of the way's positions is the station's. */
function stationsOf({ routes }: AtlasIndex, way: Way, start: number): ProfileStation[] {
  return way.path.flatMap((position, i) => {
    const id = way.routes[i] ?? way.routes[i + 1] ?? null;
    const route = id === null ? undefined : routes.get(id);
    const station = route?.stations.find(({ index }) => isSame(route.coordinates[index], position));
    if (!station || id === null) return [];
    const { name, names } = station;
    return [{ name, names, km: start + (way.km[i] ?? 0), route: id }];
  });
}

/** Drops the repeat of a station where two legs meet. */
function withoutTwins(stations: readonly ProfileStation[]): ProfileStation[] {
  return stations.filter(
    ({ name, km }, i) => name !== stations[i - 1]?.name || km !== stations[i - 1]?.km
  );
}

/** Whether a path, whose longitudes may continue past 180°, is at a coordinate of a route. */
function isSame(coordinate: LonLat | undefined, [longitude, latitude]: LonLat): boolean {
  if (!coordinate) return false;
  const [x, y] = roundPosition(coordinate);
  const turns = (longitude - x) / 360;
  return y === latitude && Math.abs(turns - Math.round(turns)) < 1e-9;
}
