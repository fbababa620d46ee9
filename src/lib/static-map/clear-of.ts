/**
 * Where something at `at` stands once it has moved, to the one `side` alone, at least `apart` from each of the values
 * `taken`; all in pixels. Each is passed once, in order: moving and testing again may never end, for the sum of two
 * numbers rounds, and their difference may come out less than what was added.
 */
export function clearOf(at: number, taken: readonly number[], apart: number, side: 1 | -1): number {
  let free = at;
  for (const value of taken.toSorted((a, b) => side * (a - b)))
    if (Math.abs(value - free) < apart) free = value + side * apart;
  return free;
}
