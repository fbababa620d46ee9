import { quoted } from '#words/sentence';

/** How many characters of a text are quoted. */
const MAX_LENGTH = 40;
/** What would break a line, or change the direction of the sentence. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

/** Uses Unicode's rules for all languages, as in `shorten`. */
let segmenter: Intl.Segmenter | undefined;

/**
 * A text between quotation marks, cut to at most 40 code points: never within a surrogate pair or a sequence read as one
 * character. However long the text is, only its beginning is examined.
 */
export function quote(text: string): string {
  // A code point is at most two units: one that may be cut at this end is past the limit.
  const start = text.slice(0, 2 * MAX_LENGTH + 2);
  const whole = start.length === text.length && [...text].length <= MAX_LENGTH;
  return quoted((whole ? text : shortened(start)).replaceAll(UNPRINTABLE, '\uFFFD'));
}

/** As many whole characters from the start as leave room for the ellipsis. */
function shortened(start: string): string {
  const characters = (segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' }));
  let kept = '';
  let length = 0;
  for (const { segment } of characters.segment(start)) {
    length += [...segment].length;
    if (length >= MAX_LENGTH) break;
    kept += segment;
  }
  return `${kept}…`;
}
