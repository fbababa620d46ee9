/**
 * What follows an atlas in files of its own, numbered from 0: the words of its cards; and of an atlas of many events their titles, in one
 * file, and the events themselves.
 */
export const FOLLOWING = ['words', 'events', 'titles'] as const;

/** One of these. */
export type Following = (typeof FOLLOWING)[number];
