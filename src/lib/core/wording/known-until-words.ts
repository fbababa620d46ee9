import { dayAndTime } from '#words/times';
import { isUntilHour, type UntilHour } from '../evidence/known-until';
import { formatClock } from './format-clock';
import { formatDay, type DayStyle } from './format-day';

/** The day or the time by which something is known: `Monday 11 September 2023`, of an hour its end: `…, 15:00`, by the atlas's clocks. */
export function knownUntilWords(until: number | UntilHour, style: DayStyle = {}): string {
  if (!isUntilHour(until)) return formatDay(until, style);
  return dayAndTime(formatDay(until.day, style), formatClock((until.hour + 1) * 3600));
}
