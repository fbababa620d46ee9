/** The button that opens the filter, and the filter's heading. */
export const filter = 'Filter';

/** The list of what the events are filtered by. */
export const filters = 'Filters';

export const clearFilters = 'Clear filters';

export const filterHidesAll = 'The filter hides them all.';

/** Of one filter: takes it away. */
export const remove = 'Remove';

/** A filter in force: `Place: Vladivostok`. */
export const filterOf = (field: string, value: string) => `${field}: ${value}`;

export const hideFailed = 'Hide expectations that failed';

/** The same, as a filter in force. */
export const withoutFailed = 'Without expectations that failed';

/** Opens the values that would show nothing; `more` where others are listed above them. */
export const noneInView = (number: number, more: boolean) =>
  `${number}${more ? ' more' : ''}, none in view`;
