import type { PlaceGroup } from '$lib/core/view/group-by-place';
import type { Size } from '$lib/static-map/frame';
import { isCountryMark, type ScreenMark } from '$lib/static-map/cluster-marks';

/** How far outside the map a mark counts as in sight, in pixels: a flick of the map must not end on marks that are not there yet. */
const MARGIN = 96;
/** Below this width of the map, in pixels, fewer marks have room. */
const NARROW = 560;

/**
 * The most marks that are buttons, by the map's width in pixels. Nobody tabs through more, a screen seldom has room for more that do
 * not touch, and each of them costs several elements whenever the map moves.
 */
export function mostMarks(width: number): number {
  return width < NARROW ? 60 : 150;
}

type Choice = {
  most: number;
  /** The map's, in pixels. */
  size: Size;
  ranks: ReadonlyMap<PlaceGroup, number>;
  /** The ids of marks that are buttons in any case: what is selected, or has the pointer. */
  always: readonly (string | null)[];
};

/**
 * Parts the marks into those that are buttons and the rest, each in the order given. If there are more than `most`, the buttons are
 * those of `always`, then countries, whose mark is a name, then by rank those in sight, and then those beyond the map's edge.
 */
export function reachableMarks(
  marks: readonly ScreenMark[],
  { most, size, ranks, always }: Choice
): { buttons: ScreenMark[]; rest: ScreenMark[] } {
  if (marks.length <= most) return { buttons: [...marks], rest: [] };
  const order = marks
    .map((mark, at) => ({ at, tier: tierOf(mark, size, always), rank: rankOf(mark, ranks) }))
    .sort((a, b) => a.tier - b.tier || a.rank - b.rank || a.at - b.at);
  const chosen = new Set(order.slice(0, most).map(({ at }) => at));
  return {
    buttons: marks.filter((_, at) => chosen.has(at)),
    rest: marks.filter((_, at) => !chosen.has(at))
  };
}

function tierOf(mark: ScreenMark, { width, height }: Size, always: Choice['always']): number {
  const { id, x, y } = mark;
  if (always.includes(id)) return 0;
  if (isCountryMark(mark)) return 1;
  const inSight = x > -MARGIN && x < width + MARGIN && y > -MARGIN && y < height + MARGIN;
  return inSight ? 2 : 3;
}

function rankOf({ members }: ScreenMark, ranks: ReadonlyMap<PlaceGroup, number>): number {
  return members.reduce((best, group) => Math.min(best, ranks.get(group) ?? Infinity), Infinity);
}
