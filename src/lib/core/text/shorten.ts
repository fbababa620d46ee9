/** By the rules that Unicode has for all languages: the text may be in any, and `en` has none of its own. */
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The letters of a text as a reader counts them: an accent, or the parts of an emoji, are no letters of their own. */
export function lettersOf(text: string): string[] {
  return [...letters.segment(text)].map(({ segment }) => segment);
}

/** A text of at most `longest` letters and `…`: cut between words, and within one that is longer than that. */
export function shorten(text: string, longest: number): string {
  // No letter is shorter than one unit, so that most texts are not counted.
  if (text.length <= longest) return text;
  const all = lettersOf(text);
  if (all.length <= longest) return text;
  const kept = all.slice(0, longest + 1);
  const space = kept.lastIndexOf(' ');
  return `${kept.slice(0, space > 0 ? space : longest).join('')}…`;
}
