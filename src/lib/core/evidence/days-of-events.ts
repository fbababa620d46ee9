import type { KnownEvent } from './known-event';
import { union, type Span } from '../time/span';
import { isDated } from '../time/is-dated';

/** How many events are dated to each day; events known only to the month or more coarsely are not counted. */
export function eventsByDay(events: readonly KnownEvent[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { when } of events) {
    if (!when || !isDated(when)) continue;
    for (let day = when.stated.days.from; day < when.stated.days.to; day++)
      counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}

/** The days on which a dated event begins, sorted and distinct. */
export function datedDays(events: readonly KnownEvent[]): number[] {
  const starts = events.flatMap(({ when }) =>
    when && isDated(when) ? [when.stated.days.from] : []
  );
  return [...new Set(starts)].sort((a, b) => a - b);
}

/** The days that the events cover, half-open; null if there are none. */
export function extentOf(events: readonly KnownEvent[]): Span | null {
  const spans = events.map(({ when, firstPublished }) => when?.stated.days ?? firstPublished);
  return spans.length === 0 ? null : union(spans);
}

/** The last of the sorted days before the span, and the first after it. */
export function daysAround(
  days: readonly number[],
  span: Span
): { before: number | null; after: number | null } {
  return {
    before: days.findLast((day) => day < span.from) ?? null,
    after: days.find((day) => day >= span.to) ?? null
  };
}
