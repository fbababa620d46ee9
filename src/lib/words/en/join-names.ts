/** British, so there is no comma before the last `and`. */
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Names listed in a sentence: `A`, `A and B`, `A, B and C`; empty for none. */
export function joinNames(names: readonly string[]): string {
  return list.format(names);
}
