/** The step that is being read: the last whose top has passed the line, both in pixels from the top of the screen; the first if none has. */
export function currentStep(tops: readonly number[], line: number): number {
  return Math.max(
    0,
    tops.findLastIndex((top) => top <= line)
  );
}
