import { countNoun } from './count-noun';

/** Above the list, of events that are dated to the window and have yet to come. */
export const eventsOnTheirWay = (number: number) => `Loading ${countNoun(number, 'event')} …`;

/** Above the loosely dated events. */
export const looselyDated = 'Loosely dated';

/** Above the expectations not settled by the window. */
export const stillToCome = 'Expected, still to come';

export const noPlaceGiven = 'No place given';

export const perhapsKnownByThen = 'Perhaps known by then';

export const didNotHappen = 'Expected; it did not happen';

export const cameAboutOtherwise = 'Expected; it did not come about as expected';
