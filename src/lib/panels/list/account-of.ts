import { outcomes } from '#words/compare';
import { noPlaceGiven } from '#words/event-rows';
import { statusTitles } from '#words/statuses';
import type { Change } from '$lib/core/evidence/compare-known';
import type { KnownEvent } from '$lib/core/evidence/known-event';
import { formatDay } from '$lib/core/wording/format-day';
import { formatWhen } from '$lib/core/wording/format-when';
import { by } from '#words/times';

/** One line of what a clock tells of an event, and what of it the line is about. */
export type AccountLine = { of: Change | 'instead'; words: string };

/** What is known by the same clock of other things, by their ids. */
type Others = {
  placeName: (place: string | null) => string | null;
  event: (id: string | undefined) => KnownEvent | null;
};

/** What a clock tells of some sides of an event, a line each. Of how an expectation ended, that is what came about instead of it, where and when. */
export function accountOf(
  known: KnownEvent,
  sides: readonly Change[],
  { placeName, event }: Others
): AccountLine[] {
  const placeOf = (one: KnownEvent) => placeName(one.place) ?? noPlaceGiven;
  const whereAndWhen = (one: KnownEvent): AccountLine[] => [
    { of: 'place', words: placeOf(one) },
    { of: 'when', words: timeOf(one) }
  ];
  if (sides.includes('outcome')) {
    const instead = known.failed ? event(known.event.outcome?.event) : null;
    const outcome =
      outcomes[known.result === null || known.result === 'open' ? 'none' : known.result];
    if (instead) return [{ of: 'instead', words: instead.title }, ...whereAndWhen(instead)];
    const told: AccountLine = { of: 'outcome', words: outcome };
    return known.failed ? [told] : [told, ...whereAndWhen(known)];
  }
  const words: Record<Exclude<Change, 'outcome'>, () => string> = {
    status: () => statusTitles[known.status],
    when: () => timeOf(known),
    place: () => placeOf(known)
  };
  return sides.flatMap((of) => (of === 'outcome' ? [] : [{ of, words: words[of]() }]));
}

function timeOf({ when, firstPublished }: KnownEvent): string {
  const style = { short: true };
  return when ? formatWhen(when, style) : by(formatDay(firstPublished.to - 1, style));
}
