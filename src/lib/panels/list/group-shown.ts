import type { Shown } from '$lib/core/view/visible-at';
import type { Window } from '$lib/core/time/window';

/** The dated events listed under a day (since 1970-01-01) of the window. */
type DayGroup = { day: number; shown: Shown[] };

/**
 * The events of the window by day, with those only loosely dated, and those still expected, apart. An event that began before the
 * window is listed under the window's first day; so is one in the window's hour that falls on another day in its own zone.
 */
export function groupShown(
  shown: readonly Shown[],
  { days }: Window
): { groups: DayGroup[]; loose: Shown[]; expected: Shown[] } {
  const byDay = new Map<number, Shown[]>();
  const loose: Shown[] = [];
  const expected: Shown[] = [];
  for (const one of shown) {
    if (one.match === 'expected') {
      expected.push(one);
      continue;
    }
    const start = one.known.when?.stated.days.from;
    if (one.match === 'loose' || start === undefined) {
      loose.push(one);
      continue;
    }
    const day = Math.min(Math.max(start, days.from), days.to - 1);
    const group = byDay.get(day);
    if (group) group.push(one);
    else byDay.set(day, [one]);
  }
  const groups = [...byDay]
    .sort(([a], [b]) => a - b)
    .map(([day, group]) => ({ day, shown: group }));
  return { groups, loose, expected };
}
