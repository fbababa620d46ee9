/**
 * How many events, in order of time, share one of the files that follow an atlas: few enough that a card does not wait long for its
 * own, and many enough that a story of some hundreds has one. Of its other lists the same number go with each.
 */
export const STRETCH_LENGTH = 500;
