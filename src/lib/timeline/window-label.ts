import { dayAndHour } from '#words/timeline';
import { formatClock } from '$lib/core/wording/format-clock';
import { formatDays } from '$lib/core/wording/format-days';
import { clockChangeWords, hourWords, isHour } from '$lib/core/wording/hour-words';
import type { Window } from '$lib/core/time/window';

/** The window's dates for the flag over the thumb: `Tue 12 Sept 2023`, `Tue 12 Sept 2023, 06:00`; an hour that the zone's clocks change with both its ends. */
export function windowLabel(window: Window, zone: string): string {
  const words = formatDays(window.days, { short: true });
  if (!isHour(window)) return words;
  const isOdd = clockChangeWords(window, zone) !== null;
  return dayAndHour(words, isOdd ? hourWords(window, zone) : formatClock(window.hour * 3600));
}
