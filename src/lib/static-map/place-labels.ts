/** A name to place: beside its point, `gap` pixels away, or centred on it if `gap` is null. */
export type Label = {
  id: string;
  /** What it names, which decides its style. */
  kind: string;
  lines: string[];
  /** The point in pixels at scale 1, from a corner that does not move with the scale. */
  at: [x: number, y: number];
  /** How far from its point what it names stands, in pixels at every scale; omitted if it stands there. */
  aside?: readonly [x: number, y: number] | undefined;
  /** Letter height and width of the longest line, in pixels. */
  size: number;
  width: number;
  /** Ems between letters. */
  spacing: number;
  gap: number | null;
  /** Gaps that are tried in turn where there is no room at `gap`. */
  farther?: readonly number[];
  /** The index of the journey's colour in which it is written; omitted if its kind decides. */
  colour?: number;
  /** Radius of the dot at its point that no other label may cover, in pixels; omitted if there is none. */
  dot?: number;
};

/** A label that fits: `dx` and `dy` lead from its point to the baseline of its first line. */
export type PlacedLabel = Label & {
  dx: number;
  dy: number;
  anchor: 'start' | 'middle' | 'end';
  /** What it covers, about its point. */
  box: LabelBox;
};

/** Something that no label may cover: a box about a point, or about what stands aside of it, in pixels at every scale. */
export type Obstacle = Pick<Label, 'at' | 'aside'> & { width: number; height: number };

/** A box about a point that moves with the scale, while the box keeps its size: its sides, in pixels from the point. */
export type LabelBox = { left: number; top: number; right: number; bottom: number };

/** A box and its point. */
type Box = LabelBox & { at: [number, number] };

/** The smallest and largest scale for which a layout must hold: points are given for 1. */
export type Scales = { from: number; to: number };

/** Line height, and how far below a line's top its baseline lies, in letter heights. */
export const LEADING = 1.25;
export const ASCENT = 0.95;
/** Clearance around each label, in pixels. */
const PADDING = 2;

/**
 * Places labels, in the given order; one that does not fit is left out. No two cover one another or an obstacle at any of the
 * scales.
 */
export function placeLabels(
  labels: readonly Label[],
  obstacles: readonly Obstacle[],
  scales: Scales,
  bounds?: { width: number; height: number }
): PlacedLabel[] {
  const taken: Box[] = obstacles.map(boxAbout);
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const side = 2 * (label.dot ?? 0);
    const dot = side === 0 ? null : boxAbout({ at: label.at, width: side, height: side });
    if (dot && taken.some((other) => cover(dot, other, scales))) continue;
    const found = positionsOf(label).find(({ box }) => {
      const fits = !bounds || liesWithin(box, bounds, scales);
      return fits && taken.every((other) => !cover(box, other, scales));
    });
    if (!found) continue;
    const { box, dx, dy, anchor } = found;
    taken.push(box, ...(dot ? [dot] : []));
    const { left, top, right, bottom } = box;
    placed.push({ ...label, dx, dy, anchor, box: { left, top, right, bottom } });
  }
  return placed;
}

function boxAbout({ at, aside: [x, y] = [0, 0], width, height }: Obstacle): Box {
  return {
    at,
    left: x - width / 2,
    right: x + width / 2,
    top: y - height / 2,
    bottom: y + height / 2
  };
}

type Position = Pick<PlacedLabel, 'dx' | 'dy' | 'anchor'> & { box: Box };

/** Where a label may go, best first: right, left, above, below, then diagonally; or on its point. */
function positionsOf(label: Label): Position[] {
  const { gap, farther = [], size, lines } = label;
  const height = lines.length * size * LEADING;
  if (gap === null) return [position(label, 0, -height / 2, 'middle')];
  return [gap, ...farther].flatMap((distance) => positionsAt(label, distance, height));
}

function positionsAt(label: Label, gap: number, height: number): Position[] {
  const { width } = label;
  const slant = gap * 0.7;
  return [
    position(label, gap, -height / 2, 'start'),
    position(label, -gap, -height / 2, 'end'),
    position(label, 0, -gap - height, 'middle'),
    position(label, 0, gap, 'middle'),
    position(label, slant, -slant - height * 0.8, 'start'),
    position(label, slant, slant - height * 0.2, 'start'),
    position(label, -slant, -slant - height * 0.8, 'end'),
    position(label, -slant, slant - height * 0.2, 'end'),
    // A label too wide for either side may still extend across its point.
    position(label, -width / 4, -gap - height, 'middle'),
    position(label, width / 4, gap, 'middle')
  ];
}

function position(
  { at, aside: [right, down] = [0, 0], width, size, lines }: Label,
  beside: number,
  below: number,
  anchor: PlacedLabel['anchor']
): Position {
  const [x, top] = [beside + right, below + down];
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return {
    dx: round(x),
    dy: round(top + size * ASCENT),
    anchor,
    box: {
      at,
      left: left - PADDING,
      right: left + width + PADDING,
      top: top - PADDING / 2,
      bottom: top + lines.length * size * LEADING + PADDING / 2
    }
  };
}

/**
 * Whether two boxes share a point at any of the scales. The offset between their points grows linearly with the scale, so the
 * question is whether a straight path enters the rectangle in which they overlap.
 */
function cover(a: Box, b: Box, { from, to }: Scales): boolean {
  const apart = [b.at[0] - a.at[0], b.at[1] - a.at[1]] as const;
  let [start, end] = [-Infinity, Infinity];
  for (const [step, low, high] of [
    [apart[0], a.left - b.right, a.right - b.left],
    [apart[1], a.top - b.bottom, a.bottom - b.top]
  ] as const) {
    if (step === 0) {
      if (low >= 0 || high <= 0) return false;
      continue;
    }
    const [one, two] = [low / step, high / step];
    start = Math.max(start, Math.min(one, two));
    end = Math.min(end, Math.max(one, two));
  }
  return start < end && start < to && from < end;
}

function liesWithin(
  box: Box,
  { width, height }: { width: number; height: number },
  scales: Scales
): boolean {
  return [scales.from, scales.to].every(
    (scale) =>
      box.at[0] * scale + box.left >= 0 &&
      box.at[0] * scale + box.right <= width * scale &&
      box.at[1] * scale + box.top >= 0 &&
      box.at[1] * scale + box.bottom <= height * scale
  );
}

/** Tenths of a pixel are exact enough, and short. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
