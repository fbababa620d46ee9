import type { Atlas } from '../atlas';

/** The number of journey colours: with more journeys, they repeat. */
export const JOURNEY_COLOURS = 4;

const places = new WeakMap<Atlas['journeys'], Map<string, number>>();

/** Which of the journey colours a journey has, from 0: the first is the accent. */
export function journeyColour({ journeys }: Pick<Atlas, 'journeys'>, id: string): number {
  const held = places.get(journeys) ?? new Map(journeys.map((journey, at) => [journey.id, at]));
  places.set(journeys, held);
  return (held.get(id) ?? 0) % JOURNEY_COLOURS;
}
