import { numberInWords } from './numbers';

/** Plays the days of the journey, of which there are at least two: `Play the ten days`. */
export const playDays = (days: number) => `Play the ${numberInWords(days)} days`;

/** Plays from the one day with which an atlas opens. */
export const playFromHere = 'Play the days';

/** The link to the story of an atlas. */
export const readStory = 'Read the story';

/** The way from a day to where its atlas opens. */
export const toOpening = 'See it from the start';
