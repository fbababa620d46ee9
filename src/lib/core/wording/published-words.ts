import { between } from '#words/times';
import type { Source } from '../atlas';
import type { DayStyle } from './format-day';
import { formatDays } from './format-days';

/** The day of publication of a source; if uncertain, the days between which it lies. */
export function publishedWords({ published }: Source, style: DayStyle = {}): string {
  const days = formatDays(published, style, 'and');
  return published.to - published.from > 1 ? between(days) : days;
}
