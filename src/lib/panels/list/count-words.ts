import { civilOf } from '$lib/core/time/day';
import { formatDay } from '$lib/core/wording/format-day';
import type { EventFacts } from '$lib/core/evidence/event-facts';
import { countAs, type CountedAs } from '$lib/core/view/count-as';
import type { Shown } from '$lib/core/view/visible-at';
import type { Window } from '$lib/core/time/window';
import { countOf, nothingIn } from '#words/list';
import { listed } from '#words/parts';

/**
 * How many events the window holds: `4 events · 1 expected · 2 more, exact date unknown · 3 still expected`, `No events dated to
 * this day`. With a filter, if `unfiltered` exceeds `shown`, out of how many: `2 of 4 events`. `knownBy` is the second clock's day,
 * null for all reports.
 */
export function countWords(
  window: Window,
  shown: readonly Shown<EventFacts>[],
  unfiltered: readonly Shown<EventFacts>[] = shown,
  knownBy: number | null = null
): string {
  const part = (as: CountedAs, more = false): string[] => {
    const all = countAs(unfiltered, as);
    return all === 0 ? [] : [countOf(as, countAs(shown, as), all, more)];
  };
  const dated = part('dated');
  const due = part('due');
  const loose = part('loose', dated.length + due.length > 0);
  const others = [...due, ...loose, ...part('ahead')];
  return dated.length > 0
    ? listed([...dated, ...others])
    : nothingIn(kindOf(window), others, { reported: knownBy !== null });
}

function kindOf({ days, hour }: Window): 'hour' | 'day' | 'days' {
  if (hour !== null) return 'hour';
  return days.to - days.from > 1 ? 'days' : 'day';
}

/** A day near the window, in full: with its year only if it differs from the window's. */
export function nearbyDayWords(day: number, { days }: Window): string {
  return formatDay(day, { year: civilOf(day).year !== civilOf(days.from).year });
}
