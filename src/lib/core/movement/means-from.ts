import type { Journey, Means } from '../atlas';

type Travelled = Pick<Journey, 'legs' | 'mode'>;

/** The means of the leg that begins at a fix, by its index; the journey's own if none does. */
export function meansFrom({ legs, mode }: Travelled, fix: number): Means {
  return onlyMeans(legs.find(({ from }) => from === fix) ?? { mode });
}

/**
 * The means between two fixes, by their indices: those of the leg that begins at the first; unknown if they are on any leg between
 * the two, for then no report gives what the whole way was travelled by.
 */
export function meansBetween(journey: Travelled, from: number, to: number): Means {
  const isUnknown = journey.legs.some(
    (leg) => leg.from >= from && leg.to <= to && leg.mode === 'unknown'
  );
  return isUnknown ? { mode: 'unknown' } : meansFrom(journey, from);
}

/** The means alone of something that is travelled. */
export function onlyMeans({ mode, vehicle }: Means): Means {
  return vehicle === undefined ? { mode } : { mode, vehicle };
}
