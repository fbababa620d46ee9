import { gapLineWidth } from '#words/graph';
import type { Scale } from '../scale';
import type { ShapeLine } from './graph-shape';
import type { HeightScale } from './height-scale';

/** Where the words beside a gap's line stand, in pixels. */
export type GapLabel = { x: number; y: number; anchor: 'start' | 'end' };

/** The height that the words take, and how far they stand from the line, in pixels. */
const HEIGHT = 26;
const APART = 8;

/** Beside the middle of the part of a gap's line that is in sight, on its lower right, or on its left where the axis ends; null where there is no room. */
export function gapLabel(
  [start, end]: ShapeLine,
  scale: Pick<Scale, 'x' | 'width'>,
  heights: Pick<HeightScale, 'y'>
): GapLabel | null {
  const [x1, x2] = [scale.x(start.day), scale.x(end.day)];
  const [y1, y2] = [heights.y(start), heights.y(end)];
  const [left, right] = [Math.max(0, x1), Math.min(scale.width, x2)];
  if (right <= left || Math.abs(y1 - y2) < HEIGHT) return null;
  const x = (left + right) / 2;
  const y = y1 + ((y2 - y1) * (x - x1)) / (x2 - x1) + 4;
  return x + APART + gapLineWidth <= scale.width
    ? { x: x + APART, y: y + 4, anchor: 'start' }
    : { x: x - APART, y: y - 4, anchor: 'end' };
}
