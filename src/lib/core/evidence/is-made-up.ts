/** Whether a title is an editor's own, for a source that prints none: it stands in square brackets. */
export function isMadeUp(title: string): boolean {
  return /^\[.*\]$/s.test(title);
}
