/** The fields events can be filtered by. */
export const FILTER_FIELDS = ['actor', 'kind', 'status', 'source', 'place'] as const;
/** A field events can be filtered by. */
export type FilterField = (typeof FILTER_FIELDS)[number];
