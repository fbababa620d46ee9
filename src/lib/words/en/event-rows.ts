import { countNoun } from './count-noun';

/** Above the list, of events that are dated to the window and have yet to come. */
export const eventsOnTheirWay = (number: number) => `Loading ${countNoun(number, 'event')} …`;

/** Above the loosely dated events. */
export const looselyDated = 'Loosely dated';

/** Above what runs over several days. */
export const alsoUnderWay = 'Also under way';

/** Above expectations, which are folded under it. */
export const expectedCount = (number: number) => `${number} expected`;

export const noPlaceGiven = 'No place given';

export const perhapsKnownByThen = 'Perhaps known by then';

export const didNotHappen = 'Expected; it did not happen';

export const cameAboutOtherwise = 'Expected; it did not come about as expected';
