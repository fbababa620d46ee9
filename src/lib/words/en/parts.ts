/** Closes what lies over the whole of a narrow screen. */
export const close = 'Close';

/** Between what is told one after another without an "and": a place, then a time. */
export const comma = ', ';

/** A remark as a sentence. */
export const sentence = (words: string) => `${words}.`;
