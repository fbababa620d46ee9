/** The text with its first letter capitalised, as in a sentence. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text as a sentence: with a full stop, unless it already ends in a stop. */
export function ensureFullStop(text: string): string {
  return /[.?…][”’")]?$/.test(text) ? text : `${text}.`;
}

/** A name within a sentence, its article in lower case: `the White House`. */
export function withinSentence(name: string): string {
  return name.replace(/^The /, 'the ');
}

/** A text in quotation marks. */
export function quoted(text: string): string {
  return `“${text}”`;
}

/** Whole sentences, one after another. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.join(' ');
}
