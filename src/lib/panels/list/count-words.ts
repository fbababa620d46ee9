import { countNoun } from '#words/count-noun';
import { civilOf } from '$lib/core/time/day';
import { formatDay } from '$lib/core/words/format-day';
import type { Match, Shown } from '$lib/core/view/visible-at';
import type { Window } from '$lib/core/time/window';

/**
 * How many events the window holds: `4 events, 2 loosely dated, 3 still expected`, `Nothing dated to this day`. With a
 * filter, `unfiltered` being more than `shown`, of how many: `2 of 4 events, 0 of 2 loosely dated`.
 */
export function countWords(
  window: Window,
  shown: readonly Shown[],
  unfiltered: readonly Shown[] = shown
): string {
  const part = (match: Match, words: (number: number) => string): string[] => {
    const all = countMatch(unfiltered, match);
    const passing = countMatch(shown, match);
    if (all === 0) return [];
    return [passing === all ? words(all) : `${passing} of ${words(all)}`];
  };
  const dated = part('dated', (number) => countNoun(number, 'event'));
  const others = [
    ...part('loose', (number) => `${number} loosely dated`),
    ...part('expected', (number) => `${number} still expected`)
  ];
  if (dated.length > 0) return [...dated, ...others].join(', ');
  return [nothingWords(window), ...(others.length > 0 ? [others.join(', ')] : [])].join('; ');
}

function countMatch(shown: readonly Shown[], wanted: Match): number {
  return shown.filter(({ match }) => match === wanted).length;
}

function nothingWords({ days, hour }: Window): string {
  if (hour !== null) return 'Nothing timed to this hour';
  return `Nothing dated to ${days.to - days.from > 1 ? 'these days' : 'this day'}`;
}

/** A day near the window, in full: its year only where it is another than the window's. */
export function nearbyDayWords(day: number, { days }: Window): string {
  return formatDay(day, { year: civilOf(day).year !== civilOf(days.from).year });
}
