/** The text as a sentence: with a full stop, unless it ends in a stop of its own. */
export function ensureFullStop(text: string): string {
  return /[.?…][”’")]?$/.test(text) ? text : `${text}.`;
}
