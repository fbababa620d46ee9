import type { Journey, Leg, Means } from '../journey';

type Travelled = Pick<Journey, 'legs' | 'mode'>;

/** The means of the leg that begins at a fix, by its index; the journey's own if none does. */
export function meansFrom({ legs, mode }: Travelled, fix: number): Means {
  return onlyMeans(legs.find(({ from }) => from === fix) ?? { mode });
}

/**
 * The means between two fixes, by their indices: those of the first leg that moves; unknown if they are on any leg between the two,
 * for then no report gives what the whole way was travelled by.
 */
export function meansBetween(journey: Travelled, from: number, to: number): Means {
  const moving = journey.legs.filter((leg) => leg.from >= from && leg.to <= to && moves(leg));
  if (moving.some(({ mode }) => mode === 'unknown')) return { mode: 'unknown' };
  return moving[0] ? onlyMeans(moving[0]) : meansFrom(journey, from);
}

function moves({ routes, measures }: Leg): boolean {
  return routes.length > 0 || measures.at(-1) !== 0;
}

/** The means alone of something that is travelled. */
export function onlyMeans({ mode, vehicle }: Means): Means {
  return vehicle === undefined ? { mode } : { mode, vehicle };
}
