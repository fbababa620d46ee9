import type { TravelMode } from '$lib/core/journey';
import type { Stretch, StretchSpan } from '$lib/core/movement/stretch';

/** What a stretch takes of the graph's height. */
export type BandRoom = {
  /** Pixels from its lowest kilometre in sight to its highest. */
  pixels: number;
  /** Pixels of a caption above it; none if it has none there. */
  caption: number;
  /** Pixels between it and the one below; none where the two meet at a place. */
  apart: number;
  /** Whether its caption stands there, because it names the place at its foot. */
  under: boolean;
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
  own: TravelMode,
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

  const apart = (i: number, captions: number) => {
    if (i === 0 || (kinds[i - 1] === 'other' && captions > 0) || meet(shown, i)) return 0;
    return between;
  };
  /** What stands above and under the stretches, and what it leaves. */
  const around = (captions: number) => {
    const rooms = shown.map(({ of }, i) => {
      const under = kinds[i] === 'main' && of?.fromStart === null && captions > 0;
      return {
        caption: kinds[i] === 'other' ? captions : 0,
        apart: under ? captions : apart(i, captions),
        under
      };
    });
    const taken = rooms.reduce((all, one) => all + one.caption + one.apart, 0);
    return { rooms, left: height - taken - sum('rows') * row };
  };
  const captioned = around(captions);
  const { rooms, left } = captioned.left >= LEAST ? captioned : around(0);
  const room = Math.max(1, left);
  const other = others > 0 ? Math.min(OTHER, (OTHERS_PART * room) / others) : 0;
  const perKm = (room - others * other) / (sum('main') || 1);
  return shown.map(({ from, to }, i) => {
    const around = rooms[i] ?? { caption: 0, apart: 0, under: false };
    if (kinds[i] === 'other')
      return { ...around, pixels: other, times: other / (to - from) / perKm };
    return { ...around, pixels: (to - from) * (kinds[i] === 'rows' ? row : perKm), times: null };
  });
}

/** A stretch of the mode to whose scale others are compared, of another, or of rows. */
type Kind = 'main' | 'other' | 'rows';

function kindOf(stretch: Stretch | undefined, main: TravelMode): Kind {
  if (!stretch?.mode) return 'rows';
  return stretch.mode === main ? 'main' : 'other';
}

type Shown = StretchSpan & { of: Stretch | undefined };

/** Kilometres by which the foot of a stretch may differ from the top of another and still be there. */
const SAME = 1;

/** Whether a stretch goes on where the one below it ends, both being in sight. */
function meet(shown: readonly Shown[], i: number): boolean {
  const [low, high] = [shown[i - 1], shown[i]];
  const on = high?.of?.on;
  if (!low?.of || !on || on.stretch !== low.stretch) return false;
  return on.km >= low.of.length - SAME && low.to >= low.of.length && high.from <= 0;
}
