import type { GroupedShown } from './group-shown';

/** The first so many rows of a grouped list, in the order in which it is read; groups of which nothing is left stay out. */
export function firstRows(
  { groups, underWay, expected, loose }: GroupedShown,
  limit: number
): GroupedShown {
  let left = limit;
  const take = <T>(rows: readonly T[]): T[] => {
    const taken = rows.slice(0, left);
    left -= taken.length;
    return taken;
  };
  return {
    groups: groups
      .map(({ day, shown }) => ({ day, shown: take(shown) }))
      .filter(({ shown }) => shown.length > 0),
    underWay: take(underWay),
    expected: take(expected),
    loose: take(loose)
  };
}
