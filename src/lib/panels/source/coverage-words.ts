import { coverage } from '#words/coverage';
import { timedEvents, toldEvents, type SourceClaim } from '$lib/core/evidence/claims-by-source';
import { formatWhen } from '$lib/core/wording/format-when';
import type { Span } from '$lib/core/time/span';

/** The chart of a source's coverage, in sentences: how the events lie, on the days that it gives, around the day of publication, and the first and last. */
export function coverageWords(claims: readonly SourceClaim[], published: Span): string {
  const told = toldEvents(claims);
  const timed = timedEvents(told);
  const [first] = timed;
  const last = timed.at(-1);
  const before = timed.filter(({ when }) => when.stated.days.to <= published.from).length;
  const after = timed.filter(({ when }) => when.stated.days.from >= published.to).length;
  const expected = told.filter((one) => one.expected).length;
  return coverage({
    events: told.length - expected,
    expected,
    before,
    around: timed.length - before - after,
    after,
    untimed: told.length - timed.length,
    first: first ? formatWhen(first.when) : null,
    last: last ? formatWhen(last.when) : null
  });
}
