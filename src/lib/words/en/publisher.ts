/** Within a sentence, for a source that prints neither its publisher nor a title. */
export const publisherUnknown = 'an article by an unknown publisher';
/** The same, standing alone. */
export const unknownPublisher = 'Article by an unknown publisher';
