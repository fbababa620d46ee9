import type { Screen } from './screen';

/** What of a canvas's context lines are drawn with. */
export type LinePen = Pick<
  CanvasRenderingContext2D,
  'beginPath' | 'moveTo' | 'lineTo' | 'stroke' | 'lineDashOffset'
>;

/** How far outside the screen a line is still drawn, in pixels: more than half the width of the widest. */
export const LINE_MARGIN = 32;

/** The least step of a line, in pixels. */
const LEAST = 0.4;

/**
 * Draws the stretches of a line that are in sight, in a copy of the world. Dashes, whose lengths add up to `period` pixels, are
 * counted from the line's beginning, so that they stay in place while the map moves; 0 for a line without.
 */
export function strokeLine(
  pen: LinePen,
  points: Float64Array,
  screen: Screen,
  copy: number,
  period: number
): void {
  const { side, top } = screen;
  const left = screen.left + copy * side;
  const right = screen.width + LINE_MARGIN;
  const bottom = screen.height + LINE_MARGIN;
  const last = points.length - 2;
  let x = left + (points[0] ?? 0) * side;
  let y = top + (points[1] ?? 0) * side;
  let along = 0;
  let drawing = false;
  pen.beginPath();
  for (let i = 2; i <= last; i += 2) {
    const east = left + (points[i] ?? 0) * side - x;
    const south = top + (points[i + 1] ?? 0) * side - y;
    if (i < last && Math.abs(east) < LEAST && Math.abs(south) < LEAST) continue;
    const length = period > 0 ? Math.hypot(east, south) : 0;
    const from = Math.max(0, entering(x, east, right), entering(y, south, bottom));
    const to = Math.min(1, leaving(x, east, right), leaving(y, south, bottom));
    if (from <= to) {
      if (!drawing) {
        if (period > 0) {
          pen.stroke();
          pen.beginPath();
          pen.lineDashOffset = (along + from * length) % period;
        }
        pen.moveTo(x + from * east, y + from * south);
      }
      pen.lineTo(x + to * east, y + to * south);
    }
    drawing = from <= to && to === 1;
    along += length;
    x += east;
    y += south;
  }
  pen.stroke();
}

/** After which part of a step a point comes into the range that ends at `end`, or has been in it since before. */
function entering(at: number, step: number, end: number): number {
  if (step === 0) return at < -LINE_MARGIN || at > end ? Infinity : -Infinity;
  return ((step > 0 ? -LINE_MARGIN : end) - at) / step;
}

/** After which part of a step it leaves the range. */
function leaving(at: number, step: number, end: number): number {
  return step === 0 ? Infinity : ((step > 0 ? end : -LINE_MARGIN) - at) / step;
}
