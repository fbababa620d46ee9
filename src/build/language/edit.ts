/** What stands between two offsets of a source is to be this. */
export type Edit = { start: number; end: number; text: string };

/** A source with edits, none of which reaches into another, in whatever order they come. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let edited = '';
  let done = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    edited += source.slice(done, start) + text;
    done = end;
  }
  return edited + source.slice(done);
}
