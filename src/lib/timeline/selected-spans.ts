import { expectedOf } from '$lib/core/evidence/expected-of';
import type { KnownEvent } from '$lib/core/evidence/known-event';
import type { Span } from '$lib/core/time/span';
import { isDated } from '$lib/core/time/is-dated';
import type { When } from '$lib/core/time/when';
import { axisDay } from './axis-day';

/** Whether it is the time of the event itself, a rival to it, or what had been expected. */
export type SpanKind = 'own' | 'rival' | 'expected';

/** A stretch of the axis: days since 1970-01-01, with fractions, by the clocks of the event's place. */
export type SelectedSpan = Span & { kind: SpanKind };

/**
 * When the event happened, when else it may have by its claims, and, where it was foretold, when that was to be; of an
 * expectation the other way about. Each stretch once; besides the first, only what is known to the day.
 */
export function selectedSpans(
  selected: KnownEvent,
  events: ReadonlyMap<string, KnownEvent>
): SelectedSpan[] {
  const planned = selected.status === 'planned';
  const rivals = selected.rivalries
    .filter(({ field, kind }) => field === 'when' && kind !== 'printed')
    .flatMap(({ sides }) => sides.map(([first]) => first?.when ?? null));
  const happened = selected.result ? events.get(selected.event.outcome?.event ?? '') : undefined;
  const expected = expectedOf([...events.values()], selected.event.id);
  const spans = [
    ...spanOf(planned ? 'expected' : 'own', selected.when),
    ...rivals.flatMap((when) => datedSpan(planned ? 'expected' : 'rival', when)),
    ...datedSpan('own', happened?.when ?? null),
    ...expected.flatMap(({ when }) => datedSpan('expected', when))
  ];
  const isFirst = (span: SelectedSpan, at: number) =>
    spans.findIndex(({ from, to }) => from === span.from && to === span.to) === at;
  return spans.filter(isFirst);
}

function datedSpan(kind: SpanKind, when: When | null): SelectedSpan[] {
  return when && isDated(when) ? spanOf(kind, when) : [];
}

function spanOf(kind: SpanKind, when: When | null): SelectedSpan[] {
  if (!when) return [];
  const { from, to } = when.stated.instants;
  return [{ kind, from: axisDay(when.zone, from), to: axisDay(when.zone, to) }];
}
