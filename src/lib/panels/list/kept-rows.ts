/**
 * Which rows of a long list stay while they are out of sight, from 0: the one with the focus, which would otherwise lose it, and its
 * neighbours, so that Tab leads on from it; and the first and the last, which Tab comes to from outside.
 */
export function keptRows(focused: number | null, count: number): number[] {
  const near = focused === null ? [] : [focused - 1, focused, focused + 1];
  return [...new Set([0, ...near, count - 1])]
    .filter((row) => row >= 0 && row < count)
    .sort((a, b) => a - b);
}
