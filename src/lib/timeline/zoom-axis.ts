import { SHORTEST_AXIS } from '$lib/core/time/axis-span';
import type { Span } from '$lib/core/time/span';
import type { Scale } from './scale';

/** How finely the limit is found, in halvings. */
const HALVINGS = 40;

/**
 * The axis after zooming: `factor` times as much of it is seen, and what lies at `x` pixels stays where it is. It is never
 * made shorter than the view lets it be, so that zooming on at the limit does not creep.
 */
export function zoomAxis(scale: Scale, x: number, factor: number): Span {
  const zoomed = (by: number): Span => ({
    from: scale.day(x * (1 - by)),
    to: scale.day(x + (scale.width - x) * by)
  });
  const isLong = ({ from, to }: Span) => to - from >= SHORTEST_AXIS;
  if (factor >= 1 || isLong(zoomed(factor))) return zoomed(factor);
  if (!isLong(scale.axis)) return scale.axis;
  let short = factor;
  let long = 1;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (short + long) / 2;
    if (isLong(zoomed(middle))) long = middle;
    else short = middle;
  }
  return long === 1 ? scale.axis : zoomed(long);
}
