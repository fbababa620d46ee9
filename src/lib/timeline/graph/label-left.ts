import { extent } from '$lib/core/extent';
import type { Scale } from '../scale';
import type { GraphShape } from './graph-shape';
import type { HeightScale } from './height-scale';

/** A box that is drawn in, in pixels. */
export type Drawn = { left: number; right: number; top: number; bottom: number };

/** Pixels about a mark of a fix, and of one piece of a line. */
const MARK = 7;
const PIECE = 24;
/** From one place that is tried for a label to the next. */
const STEP = 12;

/** The boxes of a graph's fixes. */
export function markBoxes(
  { fixes }: Pick<GraphShape, 'fixes'>,
  scale: Pick<Scale, 'x'>,
  heights: Pick<HeightScale, 'y'>
): Drawn[] {
  return fixes.map((one): Drawn => {
    const y = heights.y(one);
    const [left, right] = [scale.x(one.days.from) - MARK, scale.x(one.days.to) + MARK];
    return { left, right, top: y - MARK, bottom: y + MARK };
  });
}

/** What of a graph would lie under a label: its fixes, and its lines in short pieces. */
export function drawnBoxes(
  { fixes, legs }: Pick<GraphShape, 'fixes' | 'legs'>,
  scale: Pick<Scale, 'x' | 'width'>,
  heights: Pick<HeightScale, 'y'>
): Drawn[] {
  const marks = markBoxes({ fixes }, scale, heights);
  const lines = legs.flatMap(({ lines, joints }) => [...lines, ...joints]);
  const pieces = lines.flatMap(([from, to]): Drawn[] => {
    const [x1, x2, y1, y2] = [scale.x(from.day), scale.x(to.day), heights.y(from), heights.y(to)];
    if (x2 < 0 || x1 > scale.width) return [];
    const count = Math.min(60, 1 + Math.floor(Math.hypot(x2 - x1, y2 - y1) / PIECE));
    return Array.from({ length: count }, (_, i) => {
      const [x, y] = [
        [x1, x2],
        [y1, y2]
      ].map(([from = 0, to = 0]) =>
        extent([i, i + 1].map((at) => from + (at / count) * (to - from)))
      );
      return { left: x?.from ?? 0, right: x?.to ?? 0, top: y?.from ?? 0, bottom: y?.to ?? 0 };
    });
  });
  return [...marks, ...pieces].filter(({ right, left }) => right >= 0 && left <= scale.width);
}

/** The left edge of a label of a size in a graph of a width at which it covers least of what is drawn: of two such the outer one. */
export function labelLeft(
  label: { top: number; bottom: number; width: number },
  drawn: readonly Drawn[],
  width: number
): number {
  const last = Math.max(0, width - label.width);
  const steps = Math.max(1, Math.ceil(last / STEP));
  const places = Array.from({ length: steps + 1 }, (_, i) => (i / steps) * last);
  const outermost = places.sort((a, b) => Math.min(a, last - a) - Math.min(b, last - b) || a - b);
  const covers = (left: number) => countUnder({ ...label, left, right: left + label.width }, drawn);
  return outermost.reduce((best, one) => (covers(one) < covers(best) ? one : best), 0);
}

/** How many of the boxes a box covers. */
export function countUnder(box: Drawn, drawn: readonly Drawn[]): number {
  return drawn.filter(
    (one) =>
      one.left < box.right && one.right > box.left && one.top < box.bottom && one.bottom > box.top
  ).length;
}
