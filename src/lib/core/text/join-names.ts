/** Names as they are listed in a sentence: `A`, `A and B`, `A, B and C`; empty of none. */
export function joinNames(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
