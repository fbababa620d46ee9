/** Characters that turn the direction of text, or that take no room: what is read is not what is there. */
const HIDDEN =
  /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|[\u00AD\u180E\u200B-\u200D\u2060-\u2064\uFEFF]/gu;
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** In these scripts a joiner or a non-joiner between letters is spelling. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Khmer}\p{Script=Malayalam}\p{Script=Mongolian}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}]/u;

/** The bidi controls and zero-width characters of a text: where each is, and what is wrong with it. */
export function hiddenCharacters(
  text: string
): { at: number; character: string; message: string }[] {
  return [...text.matchAll(HIDDEN)].flatMap(({ 0: character, index: at }) => {
    if (/[\u200C\u200D]/.test(character) && JOINING.test(text[at - 1] ?? '')) return [];
    if (character === '\u200D' && joinsEmoji(text.slice(Math.max(0, at - 2), at + 3))) return [];
    const kind = BIDI.test(character) ? 'bidi controls' : 'zero-width characters';
    return [{ at, character, message: `expected no ${kind}, found ${codePoint(character)}` }];
  });
}

/** Whether a joiner, with two units of text before it and behind it, makes one picture of two: a family, a profession. */
function joinsEmoji(around: string): boolean {
  return /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]\u200D\p{Extended_Pictographic}/u.test(
    around
  );
}

/** A character by its number, as in U+200B. */
export function codePoint(character: string): string {
  const number = character.codePointAt(0) ?? 0;
  return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`;
}
