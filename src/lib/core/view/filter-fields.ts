/** By what events may be filtered. */
export const FILTER_FIELDS = ['actor', 'kind', 'status', 'source', 'place'] as const;
/** By what events may be filtered. */
export type FilterField = (typeof FILTER_FIELDS)[number];
