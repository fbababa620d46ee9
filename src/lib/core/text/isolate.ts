/** Right-to-left letters, by their blocks, and the controls that change the direction of text. */
const TURNS =
  /[\u0590-\u08FF\u200F\u202B\u202E\u2067\u2068\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Whether a text has right-to-left letters. */
export function runsFromRight(text: string): boolean {
  return TURNS.test(text);
}

/**
 * Isolates a name or sentence of an atlas or a source for use within one of our sentences, where no element can set it apart: it
 * keeps its own direction and does not affect its neighbours (U+2068 and U+2069, the plain-text form of HTML's `bdi`).
 * Left-to-right text needs no isolation and is returned unchanged.
 */
export function isolate(text: string): string {
  return runsFromRight(text) ? `\u2068${text}\u2069` : text;
}

/** Removes the marks of `isolate`, for tables and data files: no text of an atlas has them of its own. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2068\u2069]/g, '');
}
