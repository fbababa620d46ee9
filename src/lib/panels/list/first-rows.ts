import type { groupShown } from './group-shown';

type Grouped = ReturnType<typeof groupShown>;

/** The first so many rows of a grouped list, in the order in which it is read; groups of which nothing is left stay out. */
export function firstRows({ groups, loose, expected }: Grouped, limit: number): Grouped {
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
    loose: take(loose),
    expected: take(expected)
  };
}
