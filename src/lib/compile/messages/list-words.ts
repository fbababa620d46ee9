/** `a, b and c`; if longer than `most`, the first ones: `such as a, b and c`. */
export function listWords(words: readonly string[], most = 4): string {
  const shown = words.slice(0, words.length > most ? 3 : most);
  const last = shown.at(-1) ?? '';
  const listed = shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
  return words.length > most ? `such as ${listed}` : listed;
}
