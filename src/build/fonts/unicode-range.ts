/** First and last of a run of code points. */
export type Run = readonly [first: number, last: number];

/** Reads the value of `unicode-range`, such as `U+0460-052F,U+2116`. */
export function readRange(range: string): Run[] {
  return range.split(',').map((run) => {
    const [first = '', last = first] = run.trim().replace('U+', '').split('-');
    return [parseInt(first, 16), parseInt(last, 16)];
  });
}

/** Writes code points as `unicode-range` has them. */
export function writeRange(codes: Iterable<number>): string {
  const runs: [number, number][] = [];
  for (const code of [...codes].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && code <= run[1] + 1) run[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');
  return runs
    .map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`)
    .join(',');
}

/** All code points of runs, in their order. */
export function codesIn(runs: readonly Run[]): number[] {
  return runs.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at)
  );
}
