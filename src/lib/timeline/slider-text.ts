import * as words from '#words/timeline';
import { formatDay } from '$lib/core/wording/format-day';
import type { Window } from '$lib/core/time/window';
import { windowWords } from '$lib/core/wording/window-words';

/**
 * How many events and how many expectations are dated to a window, and how many of both are known only to coarser times; whether
 * these are those reported by the second clock's day.
 */
type Counts = { dated: number; due: number; loose: number; reported: boolean };

/** What the slider says: `Wednesday 13 September 2023, 06:00 to 07:00, 4 events, 2 loosely dated`. */
export function sliderText(window: Window, zone: string, counts: Counts): string {
  return words.sliderText(windowWords(window, zone), counts);
}

/** What one end of a range says: its day, then the length of the range and its events. */
export function rangeEndText(day: number, { days }: Window, counts: Counts): string {
  return words.rangeEndText(formatDay(day), days.to - days.from, counts);
}
