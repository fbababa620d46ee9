import { dayAndTime } from '#words/times';
import { formatDays } from './format-days';
import { hourWords, isHour } from './hour-words';
import type { Window } from '../time/window';

/** The window in words: "Tuesday 12 September 2023, 06:00 to 07:00", its hour by the zone's clocks. */
export function windowWords(window: Window, zone: string): string {
  const days = formatDays(window.days);
  return isHour(window) ? dayAndTime(days, hourWords(window, zone)) : days;
}
