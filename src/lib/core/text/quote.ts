import { quoted } from '#words/sentence';

/** How many characters of a text are quoted. */
const MOST = 40;
/** What would break a line, or turn the direction of the sentence round it. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

/** By the rules that Unicode has for all languages, as in `shorten`. */
let segmenter: Intl.Segmenter | undefined;

/**
 * A text between quotation marks, cut to 40 code points at most where it is longer: never within a surrogate pair or a
 * sequence that is read as one character. However long the text is, only its beginning is looked at.
 */
export function quote(text: string): string {
  // A code point is two units at most: what reaches the end of this, and may be cut there, is past the limit.
  const start = text.slice(0, 2 * MOST + 2);
  const whole = start.length === text.length && [...text].length <= MOST;
  return quoted((whole ? text : shortened(start)).replaceAll(UNPRINTABLE, '\uFFFD'));
}

/** As many whole characters from the start as leave room for the sign that more follows. */
function shortened(start: string): string {
  const characters = (segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' }));
  let kept = '';
  let length = 0;
  for (const { segment } of characters.segment(start)) {
    length += [...segment].length;
    if (length >= MOST) break;
    kept += segment;
  }
  return `${kept}…`;
}
