/** Closes whatever covers a narrow screen. */
export const close = 'Close';

/** Between things listed without an "and": a place, then a time. */
export const comma = ', ';

/** Things said one after the other: `Tuesday 12 September 2023: 4 events; as reported then`. */
export const andThen = (parts: readonly string[]) => parts.join('; ');

/** A remark as a sentence. */
export const sentence = (words: string) => `${words}.`;
