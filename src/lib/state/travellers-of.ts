import { travellerAt } from '$lib/core/movement/traveller-at';
import { ofJourneys } from './of-journeys';

/** Where the traveller of each shown journey is at the end of the window. */
export const travellersOf = ofJourneys((shown, instants) =>
  shown.map((journey) => travellerAt(journey, instants))
);
