import { countNoun } from './count-noun';

/** Above the list, of events that are dated to the window and have yet to come. */
export const eventsOnTheirWay = (number: number) => `Loading ${countNoun(number, 'event')} …`;

/** Above the events of no exact date. */
export const looselyDated = 'Exact date unknown';

/** Above what runs over several days. */
export const alsoUnderWay = 'Also under way';

/** Above expectations, which are folded under it. */
export const expectedCount = (number: number) => `${number} expected`;

export const noPlaceGiven = 'Place not reported';

export const perhapsKnownByThen = 'Perhaps known by then';

export const didNotHappen = 'Expected, but it did not happen';

export const cameAboutOtherwise = 'Expected, but it turned out differently';
