import { daysAround } from '$lib/core/evidence/days-of-events';
import { dayWindow } from '$lib/core/time/window';
import type { View } from '$lib/state/view.svelte';
import type { SliderMove } from './slider-keys';

/** Which native range input: the one thumb of a day, or an end of a range. */
export type Handle = 'date' | 'from' | 'to';

/** Carries out what a key asks of a slider. */
export function moveSlider(view: View, handle: Handle, move: SliderMove): void {
  if (handle === 'date') return moveDate(view, move);
  const { days } = view.window;
  const day = handle === 'from' ? days.from : days.to - 1;
  const target = endTarget(view, day, move);
  if (target !== null) setSlider(view, handle, target);
}

/** Moves a slider to a day; one end of a range stops at the other and at the ends of the atlas. */
export function setSlider(view: View, handle: Handle, day: number): void {
  const { days, hour } = view.window;
  const { extent } = view.axis;
  if (handle === 'date') view.setWindow({ days: { from: day, to: day + 1 }, hour }, 'keys');
  else if (handle === 'from') {
    const from = Math.min(Math.max(day, Math.min(extent.from, days.from)), days.to - 1);
    view.setWindow({ days: { from, to: days.to }, hour: null }, 'keys');
  } else {
    const to = Math.max(Math.min(day + 1, Math.max(extent.to, days.to)), days.from + 1);
    view.setWindow({ days: { from: days.from, to }, hour: null }, 'keys');
  }
}

function moveDate(view: View, move: SliderMove): void {
  const { window } = view;
  const { extent } = view.axis;
  if ('by' in move) {
    if (move.by === 'days') view.stepDays(move.step);
    else view.stepHours(move.step);
  } else if (move.to === 'next') view.stepDated('after');
  else if (move.to === 'previous') view.stepDated('before');
  else if (move.to === 'first') view.setWindow(dayWindow(extent.from), 'keys');
  else if (move.to === 'last') view.setWindow(dayWindow(extent.to - 1), 'keys');
  else view.setWindow(dayWindow(window.days.from), 'keys');
}

function endTarget(view: View, day: number, move: SliderMove): number | null {
  if ('by' in move) return day + move.step;
  const around = daysAround(view.knowledge.dated, { from: day, to: day + 1 });
  if (move.to === 'next') return around.after;
  if (move.to === 'previous') return around.before;
  if (move.to === 'first') return view.axis.extent.from;
  return move.to === 'last' ? view.axis.extent.to - 1 : null;
}
