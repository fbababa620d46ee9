import type { Journey, Means } from '../atlas';

/** The means of the leg that begins at a fix, by its index; the journey's own if none does. */
export function meansFrom({ legs, mode }: Pick<Journey, 'legs' | 'mode'>, fix: number): Means {
  return onlyMeans(legs.find(({ from }) => from === fix) ?? { mode });
}

/** The means alone of something that is travelled. */
export function onlyMeans({ mode, vehicle }: Means): Means {
  return vehicle === undefined ? { mode } : { mode, vehicle };
}
