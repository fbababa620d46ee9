/** Replaces the text between two offsets of a source. */
export type Edit = { start: number; end: number; text: string };

/** Applies non-overlapping edits, in any order, to a source. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let edited = '';
  let done = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    edited += source.slice(done, start) + text;
    done = end;
  }
  return edited + source.slice(done);
}
