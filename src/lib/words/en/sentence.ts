/** The text with a capital at its beginning, as a sentence has. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text as a sentence: with a full stop, unless it ends in a stop of its own. */
export function ensureFullStop(text: string): string {
  return /[.?…][”’")]?$/.test(text) ? text : `${text}.`;
}

/** A name as it stands within a sentence, its article small: `the White House`. */
export function withinSentence(name: string): string {
  return name.replace(/^The /, 'the ');
}

/** A text between quotation marks. */
export function quoted(text: string): string {
  return `“${text}”`;
}

/** Whole sentences, one behind another. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.join(' ');
}
