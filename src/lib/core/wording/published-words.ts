import { between, betweenTimes, clockTime, dayAndTime } from '#words/times';
import type { PublishedAt, Source } from '../atlas';
import { localOf } from '../time/zone';
import { formatClock } from './format-clock';
import { formatDay, type DayStyle } from './format-day';
import { formatDays } from './format-days';
import { formatOffset } from './format-zone';

/**
 * The day of publication of a source, with its time if it gives one, by the clocks that it is printed by: `Tuesday 12 September
 * 2023, 06:00 (UTC+9)`. If uncertain, the days or the times between which it lies.
 */
export function publishedWords(
  { published, publishedAt }: Pick<Source, 'published' | 'publishedAt'>,
  style: DayStyle = {}
): string {
  if (publishedAt) return timeWords(publishedAt, style);
  const days = formatDays(published, style, 'and');
  return published.to - published.from > 1 ? between(days) : days;
}

function timeWords({ from, to, offset }: PublishedAt, style: DayStyle): string {
  const [first, last] = [from, to - 60].map((instant) => localOf('UTC', instant + offset * 60));
  if (!first || !last) return '';
  const clock = (seconds: number, zone: string | null) =>
    clockTime(formatClock(seconds), zone, false);
  const end = clock(last.seconds, formatOffset(offset));
  if (to - from <= 60) return dayAndTime(formatDay(last.day, style), end);
  return betweenTimes(
    dayAndTime(formatDay(first.day, style), clock(first.seconds, null)),
    first.day === last.day ? end : dayAndTime(formatDay(last.day, style), end)
  );
}
