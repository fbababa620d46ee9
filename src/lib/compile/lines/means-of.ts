import type { Means, TravelMode } from '../../core/journey';

/** What a fix, or an expectation, says of the means. */
type Said = { mode?: TravelMode; vehicle?: string };

/** The means of the leg that begins at a fix: its own mode, else the journey's. */
export function meansOf(journey: TravelMode, { mode = journey, vehicle }: Said): Means {
  return vehicle === undefined ? { mode } : { mode, vehicle };
}

/** The means of an expected leg: its own, else those of the fix that it follows. */
export function expectedMeans(journey: TravelMode, expected: Said, after: Said): Means {
  const own = expected.mode !== undefined || expected.vehicle !== undefined;
  return meansOf(after.mode ?? journey, own ? expected : after);
}
