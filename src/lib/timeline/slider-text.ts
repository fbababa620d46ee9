import { countNoun } from '#words/count-noun';
import { formatDay } from '$lib/core/words/format-day';
import type { Window } from '$lib/core/time/window';
import { windowWords } from '$lib/core/words/window-words';

/** How many events lie in a window: dated to it, and known only to coarser times. */
type Counts = { dated: number; loose: number };

/** What the slider says: `Wednesday 13 September 2023, 06:00 to 07:00, 4 events, 2 loosely dated`. */
export function sliderText(window: Window, zone: string, counts: Counts): string {
  return `${windowWords(window, zone)}, ${countWords(counts)}`;
}

/** What one end of a range says: its day, then the length of the range and its events. */
export function rangeEndText(day: number, { days }: Window, counts: Counts): string {
  return `${formatDay(day)}, ${countNoun(days.to - days.from, 'day')}, ${countWords(counts)}`;
}

function countWords({ dated, loose }: Counts): string {
  const events = dated === 0 ? 'no events' : countNoun(dated, 'event');
  return loose === 0 ? events : `${events}, ${loose} loosely dated`;
}
