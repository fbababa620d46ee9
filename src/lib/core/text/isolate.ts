/** Letters that are written from right to left, by their blocks, and the controls that turn the direction of text. */
const TURNS =
  /[\u0590-\u08FF\u200F\u202B\u202E\u2067\u2068\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Whether a text has letters that are written from right to left. */
export function runsFromRight(text: string): boolean {
  return TURNS.test(text);
}

/**
 * A name or sentence of an atlas or a source as it stands within a sentence of ours, where there is no element to set it apart:
 * in its own direction, which its signs keep and its neighbours do not take (U+2068 and U+2069, the plain text of HTML's `bdi`).
 * What is written from left to right needs none, and stays as it is.
 */
export function isolate(text: string): string {
  return runsFromRight(text) ? `\u2068${text}\u2069` : text;
}

/** A sentence without the marks of `isolate`, for tables and files that are data: no text of an atlas has them of its own. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2068\u2069]/g, '');
}
