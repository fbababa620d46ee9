import { isCountryMark, type ScreenMark } from './cluster-marks';
import { SIGN } from './lay-out';
import type { Pair } from './mercator';

/** The radius of a mark's sign with its ring, in pixels: there its leader ends. */
const RADIUS = SIGN / 2;

/** The line from a mark's place to the edge of its sign, in pixels from the place; null where the sign stands at its place. */
export function leaderOf(mark: ScreenMark): { to: Pair } | null {
  const { aside } = mark;
  if (!aside || isCountryMark(mark)) return null;
  const length = Math.hypot(aside[0], aside[1]);
  if (length <= RADIUS) return null;
  const share = 1 - RADIUS / length;
  return { to: [aside[0] * share, aside[1] * share] };
}
