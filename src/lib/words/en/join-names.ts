/** British, for no comma stands before the last `and`. */
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Names as they are listed in a sentence: `A`, `A and B`, `A, B and C`; empty of none. */
export function joinNames(names: readonly string[]): string {
  return list.format(names);
}
