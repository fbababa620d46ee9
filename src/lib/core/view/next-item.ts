/** The arrows that lead on and back: in a vertical list; along the time axis; among marks, which stand anywhere. */
export const ARROWS = {
  list: { on: ['ArrowDown'], back: ['ArrowUp'] },
  marks: { on: ['ArrowRight', 'ArrowDown'], back: ['ArrowLeft', 'ArrowUp'] },
  axis: { on: ['ArrowRight', 'ArrowUp'], back: ['ArrowLeft', 'ArrowDown'] }
} as const;

/**
 * The index of the item to which a key (an arrow, Home or End, as in `KeyboardEvent.key`) moves from the one at `at`, out of
 * `count`; null if the key does not move.
 */
export function nextItem(
  key: string,
  at: number,
  count: number,
  { on, back }: { on: readonly string[]; back: readonly string[] } = ARROWS.list
): number | null {
  if (on.includes(key)) return Math.min(at + 1, count - 1);
  if (back.includes(key)) return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
