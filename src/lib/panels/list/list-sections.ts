import { formatDay } from '$lib/core/wording/format-day';
import type { Window } from '$lib/core/time/window';
import type { Shown } from '$lib/core/view/visible-at';
import { alsoUnderWay, expectedCount, looselyDated } from '#words/event-rows';
import type { GroupedShown } from './group-shown';

/** Rows of the list under one heading, or under none. */
export type ListSection = {
  heading: string | null;
  /** The day of the heading, since 1970-01-01; null for what is dated to none. */
  day: number | null;
  /** The level of the rows' own headings. */
  level: 3 | 4;
  /** Whether the rows lie folded under the heading until the reader opens them. */
  folded: boolean;
  shown: readonly Shown[];
};

/**
 * A grouped list in the order in which it is read: days have headings if the window has several, and what is dated to none always
 * has. Expectations are folded under their count, unless there is nothing before them.
 */
export function listSections(
  { groups, underWay, expected, loose }: GroupedShown,
  { days }: Window
): ListSection[] {
  const headed = days.to - days.from > 1;
  const dayless = (heading: string, shown: Shown[], folded = false): ListSection[] =>
    shown.length > 0 ? [{ heading, day: null, level: 4, folded, shown }] : [];
  return [
    ...groups.map(({ day, shown }): ListSection => ({
      heading: headed ? formatDay(day) : null,
      day,
      level: headed ? 4 : 3,
      folded: false,
      shown
    })),
    ...dayless(alsoUnderWay, underWay),
    ...dayless(expectedCount(expected.length), expected, groups.length > 0 || underWay.length > 0),
    ...dayless(looselyDated, loose)
  ];
}
