import { coverage } from '#words/coverage';
import { eventsOfClaims, timedEvents, type SourceClaim } from '$lib/core/evidence/claims-by-source';
import { formatWhen } from '$lib/core/wording/format-when';
import { startOf } from '$lib/core/evidence/known-event';
import type { Span } from '$lib/core/time/span';

/** The chart of a source's coverage, in sentences: how the events lie around the day of publication, and the first and last. */
export function coverageWords(claims: readonly SourceClaim[], published: Span): string {
  const timed = timedEvents(claims).sort((a, b) => startOf(a) - startOf(b));
  const [first] = timed;
  const last = timed.at(-1);
  const before = timed.filter(({ when }) => when.stated.days.to <= published.from).length;
  const after = timed.filter(({ when }) => when.stated.days.from >= published.to).length;
  return coverage({
    before,
    around: timed.length - before - after,
    after,
    untimed: eventsOfClaims(claims).length - timed.length,
    first: first ? formatWhen(first.when) : null,
    last: last ? formatWhen(last.when) : null
  });
}
