/** Closes whatever covers a narrow screen. */
export const close = 'Close';

/** Between things listed without an "and": a place, then a time. */
export const comma = ', ';

/** A remark as a sentence. */
export const sentence = (words: string) => `${words}.`;
