import { contains, type Span } from './span';
import type { Warp } from './warp';

/** The shortest stretch that the time axis shows, in days. */
export const SHORTEST_AXIS = 0.25;
/** The empty days at each end of the atlas. */
const MARGIN = 1;

/** All that the axis can show: the days of the atlas, plus an empty day at each end. */
export function wholeAxis(extent: Span): Span {
  return { from: extent.from - MARGIN, to: extent.to + MARGIN };
}

/**
 * The stretch limited to the whole axis and to at least six hours; if moved back into the axis it keeps its length as the warp
 * measures it, so that nothing is zoomed.
 */
export function clampAxis(axis: Span, extent: Span, warp: Warp): Span {
  const kept = lengthen(axis);
  const whole = wholeAxis(extent);
  if (contains(whole, kept)) return kept;
  const least = warp.at(whole.from);
  const most = warp.at(whole.to);
  const length = warp.at(kept.to) - warp.at(kept.from);
  if (length >= most - least) return whole;
  return kept.from < whole.from
    ? { from: whole.from, to: warp.day(least + length) }
    : { from: warp.day(most - length), to: whole.to };
}

/** The axis moved as little as needed to show the span, by the warp's measure; longer only if the span is. */
export function revealOnAxis(axis: Span, span: Span, warp: Warp): Span {
  if (contains(axis, span)) return axis;
  const length = warp.at(axis.to) - warp.at(axis.from);
  const first = warp.at(span.from);
  const last = warp.at(span.to);
  if (last - first >= length) return lengthen(span);
  return lengthen(
    span.from < axis.from
      ? { from: span.from, to: warp.day(first + length) }
      : { from: warp.day(last - length), to: span.to }
  );
}

/** Extends a stretch that is too short on both sides. */
function lengthen(axis: Span): Span {
  if (axis.to - axis.from >= SHORTEST_AXIS) return axis;
  const middle = (axis.from + axis.to) / 2;
  return { from: middle - SHORTEST_AXIS / 2, to: middle + SHORTEST_AXIS / 2 };
}
