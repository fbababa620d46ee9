/** The share of its ride that a traveller has behind it after a share of the time: evenly, or slower and slower where it then rests. */
export function glideShare(time: number, rests: boolean): number {
  const share = Math.min(Math.max(time, 0), 1);
  return rests ? 1 - (1 - share) ** 3 : share;
}
