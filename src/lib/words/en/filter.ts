/** The button that opens the filter, and the filter's heading. */
export const filter = 'Filter';

/** The list of fields to filter events by. */
export const filters = 'Filters';

export const clearFilters = 'Clear filters';

export const filterHidesAll = 'The filter hides them all.';

/** Removes one filter. */
export const remove = 'Remove';

/** An active filter: `Place: Old Harbour`. */
export const filterOf = (field: string, value: string) => `${field}: ${value}`;

/** In place of the name of a value that the second clock does not know yet. */
export const notYetReported = 'not yet reported';

export const hideFailed = 'Hide failed expectations';

/** The same, as an active filter. */
export const withoutFailed = 'Failed expectations hidden';

/** Shows the values that would show nothing; `more` if others are listed above them. */
export const noneInView = (number: number, more: boolean) =>
  `${number}${more ? ' more' : ''}, none in view`;
