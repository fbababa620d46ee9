import type { Span } from '$lib/core/time/span';
import { hourWindow, type Window } from '$lib/core/time/window';
import type { Grip } from './grip';
import type { Scale } from './scale';

/**
 * A drag under way: what is held. Of the window the pointer holds the point at `part` of its days (0 its start, 1 its
 * end), standing `off` pixels from it.
 */
export type Drag = { grip: 'from' | 'to' | 'body'; part: number; off: number };

/** Takes hold of the window at `x` pixels. On the free track the window's middle is taken to the pointer. */
export function startDrag(grip: Grip, x: number, { days }: Window, scale: Scale): Drag {
  if (grip === 'track') return { grip: 'body', part: 0.5, off: 0 };
  const held = (scale.day(x) - days.from) / (days.to - days.from);
  const part = grip === 'body' ? clamp(held, 0, 1) : grip === 'to' ? 1 : 0;
  return { grip, part, off: x - scale.x(days.from + part * (days.to - days.from)) };
}

/** The window of whole days once the point that is held lies at `day` (with fractions), kept within the atlas's days. */
export function dragWindow(
  { grip, part }: Drag,
  day: number,
  window: Window,
  extent: Span
): Window {
  const { from, to } = window.days;
  if (grip === 'from') return ofDays(clamp(Math.round(day), extent.from, to - 1), to);
  if (grip === 'to') return ofDays(from, clamp(Math.round(day), from + 1, extent.to));
  const at = Math.round(day - part * (to - from));
  const start = clamp(at, extent.from, extent.to - (to - from));
  return ofDays(start, start + to - from);
}

/** The hour under the pointer at `day` (with fractions), kept within the atlas's days. */
export function hourAt(day: number, extent: Span): Window {
  const inside = clamp(day, extent.from, extent.to - 1 / 48);
  return hourWindow(Math.floor(inside), Math.floor((inside - Math.floor(inside)) * 24));
}

function ofDays(from: number, to: number): Window {
  return { days: { from, to }, hour: null };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
