/** Closes whatever covers a narrow screen. */
export const close = 'Close';

/** Between things listed without an "and": a place, then a time. */
export const comma = ', ';

/** Counts and other facts on one line. */
export const listed = (parts: readonly string[]) => parts.join(' · ');

/** A remark as a sentence. */
export const sentence = (words: string) => `${words}.`;
