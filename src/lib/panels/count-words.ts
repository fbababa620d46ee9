import { countNoun } from '$lib/core/count-noun';
import { civilOf } from '$lib/core/day';
import { formatDay } from '$lib/core/format-day';
import type { Window } from '$lib/core/window';

/** How many events the window holds: `4 events, and 2 loosely dated`, `Nothing dated to this day`. */
export function countWords(window: Window, dated: number, loose: number): string {
  if (dated === 0) return `${nothingWords(window)}${loose === 0 ? '' : `; ${loose} loosely dated`}`;
  const events = countNoun(dated, 'event');
  return loose === 0 ? events : `${events}, and ${loose} loosely dated`;
}

function nothingWords({ days, hour }: Window): string {
  if (hour !== null) return 'Nothing timed to this hour';
  return `Nothing dated to ${days.to - days.from > 1 ? 'these days' : 'this day'}`;
}

/** A day near the window, in full: its year only where it is another than the window's. */
export function nearbyDayWords(day: number, { days }: Window): string {
  return formatDay(day, { year: civilOf(day).year !== civilOf(days.from).year });
}
