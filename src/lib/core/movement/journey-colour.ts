import type { Atlas } from '../atlas';

/** How many colours there are for journeys: where there are more, they come round again. */
export const JOURNEY_COLOURS = 4;

/** Which of the journeys' colours a journey has, from 0: the first is the accent. */
export function journeyColour({ journeys }: Pick<Atlas, 'journeys'>, id: string): number {
  return (
    Math.max(
      0,
      journeys.findIndex((journey) => journey.id === id)
    ) % JOURNEY_COLOURS
  );
}
