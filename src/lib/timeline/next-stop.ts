/** Up to so many empty days are played one by one; longer stretches are skipped. */
const LONGEST_PAUSE = 7;

/**
 * The day to play after `day`: the next one, or the next of the sorted `dated` days where that is more than a
 * week away; null behind the last.
 */
export function nextStop(day: number, dated: readonly number[]): number | null {
  const next = dated.find((one) => one > day);
  if (next === undefined) return null;
  return next - day > LONGEST_PAUSE ? next : day + 1;
}
