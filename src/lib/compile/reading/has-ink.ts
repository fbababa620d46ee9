/** Letters and signs, without those of which nothing is seen: the fillers of Hangul, the blank of Braille. */
const INK = /(?![\u115F\u1160\u2800\u3164\uFFA0])[\p{L}\p{N}\p{P}\p{S}]/u;

/** Whether anything of a text can be seen: blanks of any kind, and marks without a letter, cannot. */
export function hasInk(text: string): boolean {
  return INK.test(text);
}
