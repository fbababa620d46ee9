import type { Atlas } from '../atlas';

/** The number of journey colours: with more journeys, they repeat. */
export const JOURNEY_COLOURS = 4;

/** Which of the journey colours a journey has, from 0: the first is the accent. */
export function journeyColour({ journeys }: Pick<Atlas, 'journeys'>, id: string): number {
  return (
    Math.max(
      0,
      journeys.findIndex((journey) => journey.id === id)
    ) % JOURNEY_COLOURS
  );
}
