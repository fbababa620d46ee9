import { countNoun } from '#words/count-noun';
import { eventsOfClaims, timedEvents, type SourceClaim } from '$lib/core/evidence/claims-by-source';
import { formatWhen } from '$lib/core/words/format-when';
import { joinNames } from '#words/join-names';
import { startOf } from '$lib/core/evidence/known-event';
import type { Span } from '$lib/core/time/span';

/**
 * What the chart of a source's coverage shows, in sentences: `4 events: 2 before it came out, 1 after it came out
 * and 1 without a time. The first: April 2019. The last: Wednesday 13 September 2023.`
 */
export function coverageWords(claims: readonly SourceClaim[], published: Span): string {
  const all = eventsOfClaims(claims);
  const timed = timedEvents(claims).sort((a, b) => startOf(a) - startOf(b));
  const [first] = timed;
  const last = timed.at(-1);
  const untimed = all.length - timed.length;
  const count = countNoun(all.length, 'event');
  if (!first || !last) return `${count}, without a time.`;

  const before = timed.filter(({ when }) => when.stated.days.to <= published.from).length;
  const after = timed.filter(({ when }) => when.stated.days.from >= published.to).length;
  const around = timed.length - before - after;
  const parts = [
    { number: before, words: 'before it came out' },
    { number: around, words: 'on the day it came out or around it' },
    { number: after, words: 'after it came out' }
  ].filter(({ number }) => number > 0);
  const [only] = parts;
  const where =
    only && parts.length === 1 && untimed === 0
      ? `, ${only.words}`
      : `: ${joinNames([
          ...parts.map(({ number, words }) => `${number} ${words}`),
          ...(untimed > 0 ? [`${untimed} without a time`] : [])
        ])}`;
  const ends =
    timed.length > 1
      ? `The first: ${formatWhen(first.when)}. The last: ${formatWhen(last.when)}.`
      : `Its day: ${formatWhen(first.when)}.`;
  return `${count}${where}. ${ends}`;
}
