/** Longer words are none that a hand mistyped. */
const LONGEST = 100;

/** `; did you mean "…"?` with the known word nearest to the one found, or nothing where none is near. */
export function didYouMean(found: string, known: Iterable<string>): string {
  const word = nearestWord(found, known);
  return word === undefined ? '' : `; did you mean "${word}"?`;
}

/** The known word nearest to the one found; undefined where none is near. */
export function nearestWord(found: string, known: Iterable<string>): string | undefined {
  let best: { word: string; steps: number } | undefined;
  if (found.length > LONGEST) return undefined;
  for (const word of known) {
    if (Math.abs(word.length - found.length) > Math.max(word.length, found.length) / 4 + 1)
      continue;
    const steps = editDistance(found.toLowerCase(), word.toLowerCase());
    const near = steps <= Math.max(1, Math.floor(Math.max(found.length, word.length) / 4));
    if (near && (!best || steps < best.steps)) best = { word, steps };
  }
  return best?.word;
}

/** The least number of letters to insert, delete, replace or swap with their neighbour. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(
        Math.min(
          replace,
          at(row, j) + 1,
          at(next, j - 1) + 1,
          swapped ? at(before, j - 2) + 1 : Infinity
        )
      );
    }
    [before, row] = [row, next];
  }
  return at(row, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
