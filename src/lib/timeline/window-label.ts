import { formatClock } from '$lib/core/format-clock';
import { formatDays } from '$lib/core/format-days';
import type { Window } from '$lib/core/window';

/** The window's dates for the flag over the thumb: `Tue 12 Sept 2023`, `Tue 12 Sept 2023, 06:00`. */
export function windowLabel({ days, hour }: Window): string {
  const words = formatDays(days, { short: true });
  return hour === null ? words : `${words}, ${formatClock(hour * 3600)}`;
}
