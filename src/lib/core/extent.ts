/** The smallest and the largest of some numbers. */
export type Extent = { from: number; to: number };

/**
 * The smallest and the largest of some numbers, inclusive; from Infinity to -Infinity if there are none. `Math.min(...values)`
 * puts every value on the stack, which overflows at about a hundred thousand.
 */
export function extent(values: Iterable<number>): Extent {
  let from = Infinity;
  let to = -Infinity;
  for (const value of values) {
    from = Math.min(from, value);
    to = Math.max(to, value);
  }
  return { from, to };
}
