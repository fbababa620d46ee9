import { formatClock } from './format-clock';
import { formatDays } from './format-days';
import type { Window } from './window';

/** The window in words: "Tuesday 12 September 2023, 06:00 to 07:00". */
export function windowWords({ days, hour }: Window): string {
  if (hour === null) return formatDays(days);
  return `${formatDays(days)}, ${formatClock(hour * 3600)} to ${formatClock((hour + 1) * 3600)}`;
}
