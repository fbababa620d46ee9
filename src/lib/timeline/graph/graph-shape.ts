import type {
  KnownExpected,
  KnownFix,
  KnownJourney,
  KnownLeg
} from '$lib/core/movement/known-journey';
import type {
  GraphPoint,
  JourneyProfile,
  ProfileLeg,
  ProfileStation
} from '$lib/core/movement/journey-profile';
import { middleOf } from '$lib/core/movement/fix-span';
import type { Span } from '$lib/core/time/span';
import { wayKm } from '$lib/core/movement/way';
import { axisDay } from '../axis-day';

/** A point of the graph: days since 1970-01-01 by the clocks of the atlas's zone, and kilometres from the journey's start. */
export type ShapePoint = { day: number; km: number };

/** A fix on the graph; where it is known to the minute, `days` is that minute. */
export type ShapeFix = { fix: KnownFix; km: number; days: Span; exact: boolean };

/** What is drawn of a leg: a band where the way is known, a `gap` where it is not, and a flat line where the traveller stays. */
export type LegKind = 'way' | 'gap' | 'stay';

/** A leg on the graph. */
export type ShapeLeg = {
  leg: KnownLeg;
  kind: LegKind;
  /** Whether no report gives the way: it is along routes or a great circle all the same. */
  presumed: boolean;
  km: Span;
  /** A ring that is not closed; empty where nothing is known of the stretch. */
  band: ShapePoint[];
  ghost: [ShapePoint, ShapePoint];
};

/** Where the journey was expected to go on to. */
export type ShapeExpected = {
  expected: KnownExpected;
  start: ShapePoint;
  /** The kilometres at the destination. */
  km: number;
  /** When it was expected there; with an infinite end where that is as early as, and null where nothing tells. */
  days: Span | null;
};

/** A journey as it is drawn, whatever the axis shows. */
export type GraphShape = {
  /** Up to where the graph reaches, in kilometres: to the end of the journey, or to where it was expected. */
  km: number;
  /** From the first to the last that is drawn, in days. */
  days: Span;
  stations: ProfileStation[];
  fixes: ShapeFix[];
  legs: ShapeLeg[];
  expected: ShapeExpected | null;
};

/** The shape of a journey's graph, its instants put on the axis by the clocks of a zone: one zone for all, or speeds would be bent. */
export function graphShape(
  profile: JourneyProfile,
  { expected }: KnownJourney,
  zone: string
): GraphShape {
  const onAxis = ({ time, km }: GraphPoint): ShapePoint => ({ day: axisDay(zone, time), km });
  const daysOf = ({ from, to }: Span): Span => ({
    from: axisDay(zone, from),
    to: axisDay(zone, to)
  });
  const last = profile.fixes.at(-1);
  const ahead = expected && last ? expectedFrom(last, expected, zone) : null;
  const days = daysOf(profile.span);
  return {
    km: Math.max(profile.km, ahead?.km ?? 0),
    days: { from: days.from, to: Math.max(days.to, lastOf(ahead?.days)) },
    stations: profile.stations,
    fixes: profile.fixes.map(({ fix, km, span }) => ({
      fix,
      km,
      days: daysOf(span),
      exact: fix.time.exact
    })),
    legs: profile.legs.map((one) => ({
      leg: one.leg,
      kind: kindOf(one),
      presumed: one.leg.basis === 'presumed',
      km: { from: one.fromKm, to: one.toKm },
      band: one.band.map(onAxis),
      ghost: [onAxis(one.ghost[0]), onAxis(one.ghost[1])]
    })),
    expected: ahead
  };
}

/** The last day of an expectation that is drawn for certain. */
function lastOf(days: Span | null | undefined): number {
  if (!days) return -Infinity;
  return days.to === Infinity ? days.from + 1 : days.to;
}

function kindOf({ leg, routed, fromKm, toKm }: ProfileLeg): LegKind {
  if (leg.from.place === leg.to.place && fromKm === toKm) return 'stay';
  return routed ? 'way' : 'gap';
}

function expectedFrom(
  last: JourneyProfile['fixes'][number],
  expected: KnownExpected,
  zone: string
): ShapeExpected {
  const start = { day: axisDay(zone, middleOf(last.span)), km: last.km };
  const { when } = expected.known;
  const days = when && {
    from: Math.max(start.day, axisDay(zone, when.stated.instants.from)),
    to: when.openEnd ? Infinity : Math.max(start.day, axisDay(zone, when.stated.instants.to))
  };
  return { expected, start, km: last.km + wayKm(expected.way), days };
}
