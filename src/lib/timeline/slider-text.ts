import * as words from '#words/timeline';
import { formatDay } from '$lib/core/wording/format-day';
import type { Window } from '$lib/core/time/window';
import { windowWords } from '$lib/core/wording/window-words';

/** How many events lie in a window: dated to it, and known only to coarser times. */
type Counts = { dated: number; loose: number };

/** What the slider says: `Wednesday 13 September 2023, 06:00 to 07:00, 4 events, 2 loosely dated`. */
export function sliderText(window: Window, zone: string, { dated, loose }: Counts): string {
  return words.sliderText(windowWords(window, zone), dated, loose);
}

/** What one end of a range says: its day, then the length of the range and its events. */
export function rangeEndText(day: number, { days }: Window, { dated, loose }: Counts): string {
  return words.rangeEndText(formatDay(day), days.to - days.from, dated, loose);
}
