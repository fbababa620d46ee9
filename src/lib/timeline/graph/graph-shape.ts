import { middleOf } from '$lib/core/movement/fix-span';
import type { JourneyProfile, ProfileFix } from '$lib/core/movement/journey-profile';
import type {
  KnownExpected,
  KnownFix,
  KnownJourney,
  KnownLeg
} from '$lib/core/movement/known-journey';
import type { GraphLine, GraphPoint, LegKind } from '$lib/core/movement/profile-leg';
import type { ProfileStation } from '$lib/core/movement/profile-stations';
import type { Height, Piece, Stretch } from '$lib/core/movement/stretch';
import type { TravelMode } from '$lib/core/journey';
import type { Span } from '$lib/core/time/span';
import { axisDay } from '../axis-day';

/** A point of the graph: days since 1970-01-01 by the clocks of the atlas's zone, at a height. */
export type ShapePoint = Height & { day: number };

/** A line from one point to another. */
export type ShapeLine = [ShapePoint, ShapePoint];

/** A fix on the graph; where it is known to the minute, `days` is that minute. */
export type ShapeFix = Height & { fix: KnownFix; days: Span; exact: boolean };

/** A leg on the graph. */
export type ShapeLeg = {
  leg: KnownLeg;
  kind: LegKind;
  /** Whether no report gives the way: it is along routes or a great circle all the same. */
  presumed: boolean;
  /** Its length in kilometres; null where the way is unknown. */
  km: number | null;
  pieces: Piece[];
  /** Rings that are not closed, each on one stretch; none where no speed is known. */
  bands: ShapePoint[][];
  lines: ShapeLine[];
  /** Upright lines between two heights of one place. */
  joints: ShapeLine[];
};

/** Where the journey was expected to go on to: the height of the destination. */
export type ShapeExpected = Height & {
  expected: KnownExpected;
  start: ShapePoint;
  pieces: Piece[];
  /** When it was expected there; with an infinite end where that is as early as, and null where nothing tells. */
  days: Span | null;
};

/** A journey as it is drawn, whatever the axis shows. */
export type GraphShape = {
  /** The id of the place where it starts. */
  start: string;
  /** The journey's own, to whose scale those of others are compared; if no stretch is of it, that of the lowest that has one. */
  mode: TravelMode;
  /** From the lowest on. */
  stretches: Stretch[];
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
  { expected, journey }: KnownJourney,
  zone: string
): GraphShape {
  const onAxis = ({ time, stretch, km }: GraphPoint): ShapePoint => ({
    day: axisDay(zone, time),
    stretch,
    km
  });
  const lineOnAxis = ([from, to]: GraphLine): ShapeLine => [onAxis(from), onAxis(to)];
  const daysOf = ({ from, to }: Span): Span => ({
    from: axisDay(zone, from),
    to: axisDay(zone, to)
  });
  const ahead = expected && expectedFrom(profile, expected, zone);
  const days = daysOf(profile.span);
  const modes = profile.stretches.flatMap(({ mode }) => mode ?? []);
  return {
    start: profile.start,
    mode: modes.includes(journey.mode) ? journey.mode : (modes[0] ?? journey.mode),
    stretches: profile.stretches,
    days: { from: days.from, to: Math.max(days.to, lastOf(ahead?.days)) },
    stations: profile.stations,
    fixes: profile.fixes.map(({ fix, stretch, km, span }) => ({
      fix,
      stretch,
      km,
      days: daysOf(span),
      exact: fix.time.exact
    })),
    legs: profile.legs.map(({ leg, kind, km, pieces, bands, lines, joints }) => ({
      leg,
      kind,
      presumed: leg.basis === 'presumed',
      km,
      pieces,
      bands: bands.map((ring) => ring.map(onAxis)),
      lines: lines.map(lineOnAxis),
      joints: joints.map(lineOnAxis)
    })),
    expected: ahead
  };
}

/** The last day of an expectation that is drawn for certain. */
function lastOf(days: Span | null | undefined): number {
  if (!days) return -Infinity;
  return days.to === Infinity ? days.from + 1 : days.to;
}

function expectedFrom(
  { fixes, expected: there }: JourneyProfile,
  expected: KnownExpected,
  zone: string
): ShapeExpected | null {
  const last = fixes.at(-1);
  if (!last || !there) return null;
  const start = startOf(last, zone);
  const { when } = expected.known;
  const days = when && {
    from: Math.max(start.day, axisDay(zone, when.stated.instants.from)),
    to: when.openEnd ? Infinity : Math.max(start.day, axisDay(zone, when.stated.instants.to))
  };
  return { ...there, expected, start, days };
}

function startOf({ span, stretch, km }: ProfileFix, zone: string): ShapePoint {
  return { day: axisDay(zone, middleOf(span)), stretch, km };
}
