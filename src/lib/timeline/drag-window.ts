import type { Span } from '$lib/core/span';
import { hourWindow, type Window } from '$lib/core/window';
import type { Grip } from './grip';

/** A drag under way: what is held, and how many days the pointer was off its start (of `to`: off its end). */
export type Drag = { grip: 'from' | 'to' | 'body'; offset: number };

/** Takes hold of the window at a day (with fractions). On the free track the window's middle is taken to the pointer. */
export function startDrag(grip: Grip, day: number, { days }: Window): Drag {
  if (grip === 'track') return { grip: 'body', offset: (days.to - days.from) / 2 };
  return { grip, offset: day - (grip === 'to' ? days.to : days.from) };
}

/** The window of whole days once the pointer stands at `day` (with fractions), kept within the atlas's days. */
export function dragWindow(
  { grip, offset }: Drag,
  day: number,
  window: Window,
  extent: Span
): Window {
  const { from, to } = window.days;
  const at = Math.round(day - offset);
  if (grip === 'from') return ofDays(clamp(at, extent.from, to - 1), to);
  if (grip === 'to') return ofDays(from, clamp(at, from + 1, extent.to));
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
