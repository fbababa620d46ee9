/** The field that finds in a list which is too long for the browser's own find: unlike the search, it looks only in what is listed. */
export const findField = 'Find in this list by title, place or name';
export const findPlaceholder = 'Find in this list';

/** How many rows of the list are left by what was typed: `12 of 1000 listed`. */
export const foundOf = (found: number, all: number) => `${found} of ${all} listed`;

export const nothingListed = (typed: string) => `Nothing in this list matches “${typed}”.`;
