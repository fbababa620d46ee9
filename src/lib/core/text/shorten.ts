/** Uses Unicode's rules for all languages: the text may be in any, and `en` has none of its own. */
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The letters of a text as a reader counts them: accents and the parts of an emoji are not counted separately. */
export function lettersOf(text: string): string[] {
  return [...letters.segment(text)].map(({ segment }) => segment);
}

/** Shortens a text to at most `longest` letters and `…`: between words, or within a word longer than that. */
export function shorten(text: string, longest: number): string {
  // Every letter takes at least one unit, so most texts need no counting.
  if (text.length <= longest) return text;
  const all = lettersOf(text);
  if (all.length <= longest) return text;
  const kept = all.slice(0, longest + 1);
  const space = kept.lastIndexOf(' ');
  return `${kept.slice(0, space > 0 ? space : longest).join('')}…`;
}
