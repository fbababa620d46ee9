/** Matches letters and signs, except those that show nothing: Hangul fillers and the Braille blank. */
const INK = /(?![\u115F\u1160\u2800\u3164\uFFA0])[\p{L}\p{N}\p{P}\p{S}]/u;

/** Whether a text shows anything: blanks of any kind, and marks without a letter, do not. */
export function hasInk(text: string): boolean {
  return INK.test(text);
}
