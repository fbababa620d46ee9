import type { RouteMode } from '$lib/core/atlas';
import type { Stretch, StretchSpan } from '$lib/core/movement/stretch';

/** What a stretch takes of the graph's height. */
export type BandRoom = {
  /** Pixels from its lowest kilometre in sight to its highest. */
  pixels: number;
  /** Pixels of a caption above it; none if it has none. */
  caption: number;
  /** Pixels between it and the one below; none where the two meet at a place. */
  apart: number;
  /** How many times as large as the journey's own mode it is drawn; null if it is of that mode, or of rows. */
  times: number | null;
};

/** Pixels between two stretches and from one row to the next: as much as a label takes, on a low graph less. */
const LABEL = 15;
const LOW = { height: 120, apart: 5 };
/** The part of the height that rows take at most. */
const ROWS_PART = 0.2;
/** Pixels of a stretch of another mode, and the part of what is left that such take at most. */
const OTHER = 56;
const OTHERS_PART = 0.45;
/** Without so many pixels for the lines there are no captions. */
const LEAST = 60;

/** How the height of the graph is shared among the stretches in sight, from the lowest on; `captions` are so high, in pixels. */
export function bandRooms(
  stretches: readonly Stretch[],
  own: RouteMode,
  inSight: readonly StretchSpan[],
  height: number,
  captions: number
): BandRoom[] {
  const shown = inSight.map((span) => ({ ...span, of: stretches[span.stretch] }));
  const modes = shown.flatMap(({ of }) => of?.mode ?? []);
  const main = modes.includes(own) ? own : (modes[0] ?? own);
  const kinds = shown.map(({ of }) => kindOf(of, main));
  const sum = (kind: Kind) =>
    shown.reduce((all, { from, to }, i) => all + (kinds[i] === kind ? to - from : 0), 0);
  const row = Math.min(LABEL, (ROWS_PART * height) / (sum('rows') || 1));
  const between = height < LOW.height ? LOW.apart : LABEL;
  const others = kinds.filter((kind) => kind === 'other').length;

  // What is of another scale is named, and so is what is not measured from the start.
  const isCaptioned = (i: number) =>
    kinds[i] === 'other' || (kinds[i] === 'main' && shown[i]?.of?.fromStart === null);
  /** What stands above and under the stretches, and what it leaves. */
  const around = (caption: number) => {
    const rooms = shown.map((_, i) => ({
      caption: isCaptioned(i) ? caption : 0,
      apart: i === 0 || (isCaptioned(i - 1) && caption > 0) || meet(shown, i) ? 0 : between
    }));
    const taken = rooms.reduce((all, one) => all + one.caption + one.apart, 0);
    return { rooms, left: height - taken - sum('rows') * row };
  };
  const captioned = around(captions);
  const { rooms, left } = captioned.left >= LEAST ? captioned : around(0);
  const room = Math.max(1, left);
  const other = others > 0 ? Math.min(OTHER, (OTHERS_PART * room) / others) : 0;
  const perKm = (room - others * other) / (sum('main') || 1);
  return shown.map(({ from, to }, i) => {
    const around = rooms[i] ?? { caption: 0, apart: 0 };
    if (kinds[i] === 'other')
      return { ...around, pixels: other, times: other / (to - from) / perKm };
    return { ...around, pixels: (to - from) * (kinds[i] === 'rows' ? row : perKm), times: null };
  });
}

/** A stretch of the mode to whose scale others are compared, of another, or of rows. */
type Kind = 'main' | 'other' | 'rows';

function kindOf(stretch: Stretch | undefined, main: RouteMode): Kind {
  if (!stretch?.mode) return 'rows';
  return stretch.mode === main ? 'main' : 'other';
}

type Shown = StretchSpan & { of: Stretch | undefined };

/** Whether a stretch begins at the place at which the one below it ends, both being in sight. */
function meet(shown: readonly Shown[], i: number): boolean {
  const [low, high] = [shown[i - 1], shown[i]];
  if (!low?.of?.mode || !high?.of?.mode) return false;
  const isOne = low.of.top !== null && low.of.top === high.of.foot;
  return isOne && low.to >= low.of.length && high.from <= 0;
}
