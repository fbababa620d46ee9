import { formatClock } from '$lib/core/format-clock';
import { formatDay } from '$lib/core/format-day';
import { formatDays } from '$lib/core/format-days';
import type { Window } from '$lib/core/window';

/** The window's dates for the flag over the thumb: `Tue 12 Sept 2023`, `Tue 12 Sept 2023, 06:00`. */
export function windowLabel({ days, hour }: Window): string {
  const words = formatDays(days, { short: true });
  return hour === null ? words : `${words}, ${formatClock(hour * 3600)}`;
}

/** How many events lie in a window: dated to it, and known only to coarser times. */
export type WindowCounts = { dated: number; loose: number };

/** What the slider says: `Wednesday 13 September 2023, 06:00 to 07:00, 4 events, 2 loosely dated`. */
export function sliderText({ days, hour }: Window, counts: WindowCounts): string {
  const clock =
    hour === null ? [] : [`${formatClock(hour * 3600)} to ${formatClock((hour + 1) * 3600)}`];
  return [formatDay(days.from), ...clock, countWords(counts)].join(', ');
}

/** What one end of a range says: its day, then the length of the range and its events. */
export function rangeEndText(day: number, { days }: Window, counts: WindowCounts): string {
  const length = days.to - days.from;
  return `${formatDay(day)}, ${length === 1 ? '1 day' : `${length} days`}, ${countWords(counts)}`;
}

function countWords({ dated, loose }: WindowCounts): string {
  const events = dated === 0 ? 'no events' : dated === 1 ? '1 event' : `${dated} events`;
  return loose === 0 ? events : `${events}, ${loose} loosely dated`;
}
