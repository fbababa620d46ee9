import type { Span } from '$lib/core/time/span';
import type { Scale } from './scale';
import { zoomAxis } from './zoom-axis';

/** What is read of a wheel event. */
export type Wheel = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'shiftKey' | 'ctrlKey'>;

/** Pixels of one unit of `deltaMode`: pixels, lines, pages. */
const UNIT_PIXELS = [1, 16, 400];
/** How much of a doubling a pixel of the wheel is; a pinched trackpad comes as ctrl with small steps. */
const PER_PIXEL = 1 / 300;
const PER_PINCHED_PIXEL = 1 / 70;

/**
 * The axis after a turn of the wheel with the pointer at `x` pixels: sideways, or with shift, it moves along;
 * else it zooms around the pointer, away from the reader being nearer.
 */
export function wheelAxis(wheel: Wheel, x: number, scale: Scale): Span {
  const unit = UNIT_PIXELS[wheel.deltaMode] ?? 1;
  const sideways = wheel.shiftKey || Math.abs(wheel.deltaX) > Math.abs(wheel.deltaY);
  if (sideways) {
    const pixels = (wheel.deltaX || wheel.deltaY) * unit;
    return { from: scale.day(pixels), to: scale.day(scale.width + pixels) };
  }
  const perPixel = wheel.ctrlKey ? PER_PINCHED_PIXEL : PER_PIXEL;
  return zoomAxis(scale, x, 2 ** (wheel.deltaY * unit * perPixel));
}
