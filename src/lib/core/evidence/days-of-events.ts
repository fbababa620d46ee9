import type { EventFacts } from './event-facts';
import { countLeading } from '../time/count-leading';
import { union, type Span } from '../time/span';
import { isDated } from '../time/is-dated';

/** The days on which a dated event begins, sorted and distinct. */
export function datedDays(events: readonly Pick<EventFacts, 'when'>[]): number[] {
  const starts = events.flatMap(({ when }) =>
    when && isDated(when) ? [when.stated.days.from] : []
  );
  return [...new Set(starts)].sort((a, b) => a - b);
}

/** The days that the events cover, half-open; null if there are none. */
export function extentOf(
  events: readonly Pick<EventFacts, 'when' | 'firstPublished'>[]
): Span | null {
  const spans = events.map(({ when, firstPublished }) => when?.stated.days ?? firstPublished);
  return spans.length === 0 ? null : union(spans);
}

/** The last of the sorted days before the span, and the first after it. */
export function daysAround(
  days: readonly number[],
  span: Span
): { before: number | null; after: number | null } {
  return {
    before: days[countLeading(days, (day) => day < span.from) - 1] ?? null,
    after: days[countLeading(days, (day) => day < span.to)] ?? null
  };
}
