import type { EventFacts } from '$lib/core/evidence/event-facts';
import { isDated } from '$lib/core/time/is-dated';
import { overlaps, type Span } from '$lib/core/time/span';
import { axisDay } from './axis-day';
import type { Bin } from './bins';

/** The events that are dated to a clock time, by the hours of a zone that an axis shows, in order. A day of more than 24 hours counts one of them twice. */
export function hourBins(
  events: readonly Pick<EventFacts, 'when'>[],
  zone: string,
  axis: Span
): Bin[] {
  const bins = new Map<number, Bin>();
  for (const { when } of events) {
    if (when?.precision !== 'minute' || !isDated(when)) continue;
    const hour = Math.floor(axisDay(zone, when.stated.instants.from) * 24);
    const bin = bins.get(hour);
    if (bin) bin.count += 1;
    else bins.set(hour, { from: hour / 24, to: (hour + 1) / 24, count: 1 });
  }
  return [...bins.values()].filter((bin) => overlaps(bin, axis)).sort((a, b) => a.from - b.from);
}
