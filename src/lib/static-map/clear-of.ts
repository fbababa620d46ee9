/**
 * Where something at `at` ends up after moving, only to the given `side`, at least `apart` from each of the values `taken`; all
 * in pixels. Each is passed once, in order: repeated moving and testing might not end, since the sum of two numbers rounds, and
 * their difference may be less than was added.
 */
export function clearOf(at: number, taken: readonly number[], apart: number, side: 1 | -1): number {
  let free = at;
  for (const value of taken.toSorted((a, b) => side * (a - b)))
    if (Math.abs(value - free) < apart) free = value + side * apart;
  return free;
}
