import { formatDay } from '$lib/core/wording/format-day';
import type { Window } from '$lib/core/time/window';
import type { Shown } from '$lib/core/view/visible-at';
import { looselyDated, stillToCome } from '#words/event-rows';
import type { groupShown } from './group-shown';

/** Rows of the list under one heading, or under none. */
export type ListSection = {
  heading: string | null;
  /** The day of the heading, since 1970-01-01; null for what is dated to none. */
  day: number | null;
  /** The level of the rows' own headings. */
  level: 3 | 4;
  shown: readonly Shown[];
};

/** A grouped list in the order in which it is read: days have headings if the window has several, and what is not dated always has. */
export function listSections(
  { groups, loose, expected }: ReturnType<typeof groupShown>,
  { days }: Window
): ListSection[] {
  const headed = days.to - days.from > 1;
  const undated = (heading: string, shown: Shown[]): ListSection[] =>
    shown.length > 0 ? [{ heading, day: null, level: 4, shown }] : [];
  return [
    ...groups.map(({ day, shown }): ListSection => ({
      heading: headed ? formatDay(day) : null,
      day,
      level: headed ? 4 : 3,
      shown
    })),
    ...undated(looselyDated, loose),
    ...undated(stillToCome, expected)
  ];
}
