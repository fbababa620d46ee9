import editDistance from 'damerau-levenshtein';

/** Longer words are not typing errors. */
const LONGEST = 100;

/** `; did you mean "…"?` with the known word nearest to the one found, or nothing if none is near. */
export function didYouMean(found: string, known: Iterable<string>): string {
  const word = nearestWord(found, known);
  return word === undefined ? '' : `; did you mean "${word}"?`;
}

/** The known word nearest to the one found; undefined if none is near. */
export function nearestWord(found: string, known: Iterable<string>): string | undefined {
  let best: { word: string; steps: number } | undefined;
  if (found.length > LONGEST) return undefined;
  for (const word of known) {
    if (Math.abs(word.length - found.length) > Math.max(word.length, found.length) / 4 + 1)
      continue;
    const { steps } = editDistance(found.toLowerCase(), word.toLowerCase());
    const near = steps <= Math.max(1, Math.floor(Math.max(found.length, word.length) / 4));
    if (near && (!best || steps < best.steps)) best = { word, steps };
  }
  return best?.word;
}
