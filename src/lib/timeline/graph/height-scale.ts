import type { TravelMode } from '$lib/core/journey';
import type { Height, Stretch, StretchSpan } from '$lib/core/movement/stretch';
import { bandRooms } from './band-rooms';

/** A stretch on the graph, in pixels from its top: y falls as kilometres grow. */
export type Band = StretchSpan & {
  /** Where the highest and the lowest of its kilometres in sight lie. */
  top: number;
  bottom: number;
  /** The middle of its caption; null if it has none. */
  caption: number | null;
  /** The top with its caption. */
  head: number;
  /** How many times as large as the journey's own mode it is drawn; null if it is of that mode, or of rows. */
  times: number | null;
};

/** Where heights lie on the graph. */
export type HeightScale = {
  /** The height of the graph, in pixels. */
  height: number;
  /** The stretches in sight, from the lowest on. */
  bands: Band[];
  /** Pixels from the top; a stretch out of sight is at the edge of the next above. */
  y(at: Height): number;
};

/** Pixels left free at the top and the bottom, so that no mark is cut off. */
const FREE = 12;
/** Pixels of a caption, unless names stand in the graph. */
const CAPTION = 15;

/**
 * The scale that shows parts of stretches, which are not empty unless they are rows, on so many pixels: one for all of the journey's
 * own mode, and one for each stretch of another.
 */
export function heightScale(
  stretches: readonly Stretch[],
  own: TravelMode,
  inSight: readonly StretchSpan[],
  height: number,
  captions = CAPTION
): HeightScale {
  const room = Math.max(1, height - 2 * FREE);
  const rooms = bandRooms(stretches, own, inSight, room, captions);
  let above = FREE + room;
  const bands = rooms.flatMap(({ pixels, caption, apart, under, times }, i): Band[] => {
    const span = inSight[i];
    if (!span) return [];
    const bottom = above - apart;
    const top = bottom - pixels;
    above = top - caption;
    const named = under ? bottom : caption > 0 ? above : null;
    const middle = named === null ? null : named + CAPTION / 2;
    return [{ ...span, top, bottom, caption: middle, head: above, times }];
  });
  const y = ({ stretch, km }: Height): number => {
    const band = bands.find((one) => one.stretch === stretch);
    if (!band) return bands.find((one) => one.stretch > stretch)?.bottom ?? FREE;
    const { from, to, top, bottom } = band;
    return to > from ? bottom - ((km - from) / (to - from)) * (bottom - top) : bottom;
  };
  return { height, bands, y };
}
