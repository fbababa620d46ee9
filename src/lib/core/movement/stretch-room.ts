import { distance } from '@turf/distance';
import type { TravelMode } from '../journey';
import type { LonLat } from '../lon-lat';
import type { AtlasIndex } from '../index-atlas';
import type { SplitPart } from './laid-lines';
import type { LaidWay } from './line-parts';
import type { Height } from './stretch';
import { positionAt } from './way';

/** A stretch while it is laid out: heights may yet be below its foot, and it may grow. */
export type OpenStretch = {
  mode: TravelMode;
  /** Each once. */
  vehicles: string[];
  low: number;
  high: number;
  /** How far the height 0 is from the journey's start; null if no known way leads there. */
  fromStart: number | null;
  /** The height on another stretch at which its foot is; null if it begins by itself. */
  on: Height | null;
  /** How far its nearer end is from the journey's start as the crow flies, in kilometres. */
  away: number;
};

/** A part of a way that is to be laid, between what is laid already. */
export type Run = {
  run: readonly SplitPart[];
  way: LaidWay;
  /** The id of the place where the journey starts. */
  start: string;
  anchors: { start: Height | null; end: Height | null };
};

/** Kilometres by which a height may differ from an end of its stretch and still be there. */
const SAME = 0.6;

/** Where there is room for a run of a length: on top of a stretch or under it where it goes on, else on a new one. */
export function stretchRoom(
  index: AtlasIndex,
  stretches: OpenStretch[],
  { run, way, start, anchors }: Run,
  length: number
): { stretch: number; from: number; to: number } {
  const { mode } = way;
  const only = anchors.start && anchors.end ? null : (anchors.start ?? anchors.end);
  const open = only && stretches[only.stretch];
  if (only && open?.mode === mode) {
    const { stretch, km } = only;
    const goesOn = (on: number) =>
      anchors.start ? { stretch, from: km, to: km + on } : { stretch, from: km + on, to: km };
    if (Math.abs(km - open.high) < SAME) return goesOn(length);
    if (open.fromStart === null && Math.abs(km - open.low) < SAME) {
      const reached = anchors.start ? way.end : way.start;
      if (reached === start) open.fromStart = length - km;
      return goesOn(-length);
    }
  }
  const stretch = stretches.length;
  const far = (height: Height | null) => (height ? fromStartAt(stretches, height) : null);
  const grounded = groundOf(stretches, mode, anchors, length);
  if (grounded) return grounded;
  const [leaves, comes] = [run[0]?.fromKm, run.at(-1)?.toKm].map((km) =>
    crow(index, start, positionAt(way.way, km ?? 0).position)
  ) as [number, number];
  const isRising = rises({ ...anchors, leaves, comes }, far(anchors.start), far(anchors.end));
  const foot = isRising ? anchors.start : anchors.end;
  const isHome = foot === null && (isRising ? way.start : way.end) === start;
  stretches.push({
    mode,
    vehicles: [],
    low: 0,
    high: 0,
    fromStart: isHome ? 0 : far(foot),
    on: foot,
    away: Math.min(leaves, comes)
  });
  return { stretch, from: isRising ? 0 : length, to: isRising ? length : 0 };
}

/**
 * Where a run lies that leads from what is measured from the start to the foot of a stretch that was not, which it continues
 * downwards: from then on that is measured from the start too. Null of any other run.
 */
function groundOf(
  stretches: readonly OpenStretch[],
  mode: TravelMode,
  { start, end }: Run['anchors'],
  length: number
): { stretch: number; from: number; to: number } | null {
  const ways = [
    { loose: start, ground: end },
    { loose: end, ground: start }
  ];
  for (const { loose, ground } of ways) {
    if (!loose || !ground) continue;
    const open = stretches[loose.stretch];
    const far = fromStartAt(stretches, ground);
    if (open?.mode !== mode || open.fromStart !== null || far === null) continue;
    if (Math.abs(loose.km - open.low) >= SAME) continue;
    const foot = loose.km - length;
    open.fromStart = far - foot;
    open.on = ground;
    const { stretch, km } = loose;
    return loose === start ? { stretch, from: km, to: foot } : { stretch, from: foot, to: km };
  }
  return null;
}

/** So much nearer to the start, as the crow flies, is the far end of a way that leads back to it. */
const BACK = 0.5;

/**
 * Whether a new stretch is travelled upwards: from what is laid to what is not, unless that leads back to the start; between two
 * that are laid, from the nearer; and otherwise away from the start, as the crow flies.
 */
function rises(
  { start, end, leaves, comes }: Run['anchors'] & { leaves: number; comes: number },
  first: number | null,
  last: number | null
): boolean {
  if (start && end) return first !== null && last !== null && first < last;
  if (start) return comes >= BACK * leaves;
  if (end) return leaves < BACK * comes;
  return leaves <= comes;
}

/** How far a height is from the journey's start; null if no known way leads there. */
function fromStartAt(
  stretches: readonly Pick<OpenStretch, 'fromStart'>[],
  { stretch, km }: Height
): number | null {
  const foot = stretches[stretch]?.fromStart ?? null;
  return foot === null ? null : foot + km;
}

function crow({ places }: AtlasIndex, from: string, position: LonLat): number {
  const place = places.get(from);
  return place ? distance(place.point, position) : Infinity;
}
