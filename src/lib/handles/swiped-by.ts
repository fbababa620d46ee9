/** A finger that moved no farther along the screen than this has not swiped, in pixels. */
const SHORTEST = 40;
/** How many times farther along the screen than up or down. */
const LEVEL = 2;

/** Which way a finger turns that moved so far, in pixels: as pages turn, 1 to the left, which is on, -1 to the right; 0 if that was no swipe. */
export function swipedBy(x: number, y: number): -1 | 0 | 1 {
  if (Math.abs(x) < SHORTEST || Math.abs(x) < LEVEL * Math.abs(y)) return 0;
  return x < 0 ? 1 : -1;
}
