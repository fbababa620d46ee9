import { headsDay } from '$lib/core/view/heads-day';
import { lasts } from '$lib/core/view/lasts';
import type { Shown } from '$lib/core/view/visible-at';
import type { Window } from '$lib/core/time/window';

/** The events listed under a day (since 1970-01-01) of the window: what heads it, then the rest. */
type DayGroup = { day: number; shown: Shown[] };

/** The events of the window in groups, in the order in which they are read: the news, its background, and what was only expected. */
export type GroupedShown = {
  /** What is dated to a day, by day. */
  groups: DayGroup[];
  /** What runs over several days. */
  underWay: Shown[];
  /** What is or was expected, whatever came of it. */
  expected: Shown[];
  /** What is only loosely dated. */
  loose: Shown[];
};

/**
 * The events of the window in groups. An event that began before the window is listed under the window's first day; so is one in
 * the window's hour that falls on another day in its own zone.
 */
export function groupShown(shown: readonly Shown[], { days }: Window): GroupedShown {
  const byDay = new Map<number, Shown[]>();
  const underWay: Shown[] = [];
  const expected: Shown[] = [];
  const loose: Shown[] = [];
  for (const one of shown) {
    const { known, match } = one;
    const start = known.when?.stated.days.from;
    if (match === 'expected' || (match === 'dated' && known.status === 'planned'))
      expected.push(one);
    else if (match === 'loose' || start === undefined) loose.push(one);
    else if (lasts(known)) underWay.push(one);
    else {
      const day = Math.min(Math.max(start, days.from), days.to - 1);
      const group = byDay.get(day);
      if (!group) byDay.set(day, [one]);
      else if (headsDay(one)) group.unshift(one);
      else group.push(one);
    }
  }
  const groups = [...byDay]
    .sort(([a], [b]) => a - b)
    .map(([day, group]) => ({ day, shown: group }));
  return { groups, underWay, expected, loose };
}
