import { journeyProgress } from '$lib/core/movement/journey-progress';
import { ofJourneys } from './of-journeys';

/** The legs of the shown journeys, each with its progress at the end of the window. */
export const legsOf = ofJourneys((shown, instants) =>
  shown.flatMap((journey) => journeyProgress(journey, instants))
);
