/** A text normalised for comparing passages. */
export type FoldedText = {
  /** The paragraphs, one per line. */
  text: string;
  /** For each character of `text`, its source: its paragraph (from 0), and where it begins and ends there. */
  origins: readonly Origin[];
  /** Where words begin and end, including the ends of the text. */
  wordBounds: ReadonlySet<number>;
};

type Origin = { paragraph: number; from: number; to: number };

/**
 * Uses Unicode's rules for all languages, since `en` has none of its own: passages are in any language, and found alike on every
 * machine. Created on first use: a page that folds nothing then runs in browsers that lack it.
 */
let segmenter: Intl.Segmenter | undefined;

/**
 * Folds paragraphs as browsers do to find a text fragment: case and accents ignored, white space collapsed (including
 * non-breaking), quotes straightened, invisible characters removed.
 */
export function foldText(paragraphs: readonly string[]): FoldedText {
  const words = (segmenter ??= new Intl.Segmenter('en', { granularity: 'word' }));
  let text = '';
  const origins: Origin[] = [];
  const wordBounds = new Set<number>([0]);
  paragraphs.forEach((paragraph, index) => {
    if (index > 0) {
      text += '\n';
      origins.push({ paragraph: index, from: 0, to: 0 });
    }
    const start = text.length;
    let from = 0;
    for (const character of paragraph) {
      const to = from + character.length;
      const folded = foldCharacter(character);
      if (folded !== ' ' || (text.length > start && !text.endsWith(' '))) {
        text += folded;
        for (let i = 0; i < folded.length; i++) origins.push({ paragraph: index, from, to });
      }
      from = to;
    }
    for (const { index: word } of words.segment(text.slice(start))) wordBounds.add(start + word);
    wordBounds.add(text.length);
  });
  return { text, origins, wordBounds };
}

const ASCII = /^\p{ASCII}*$/u;

/** Folds a term of a text directive, trimming white space. */
export function foldTerm(term: string): string {
  // Most terms need none of Unicode's rules, which take twenty times as long.
  const folded = ASCII.test(term)
    ? term.replace(/\s/g, ' ').toLowerCase()
    : [...term].map(foldCharacter).join('');
  return folded.replace(/ +/g, ' ').trim();
}

function foldCharacter(character: string): string {
  if (/\s/u.test(character)) return ' ';
  if (/[‘’‚‛′]/u.test(character)) return "'";
  if (/[“”„‟″«»]/u.test(character)) return '"';
  return (
    character
      .normalize('NFKD')
      // Kana keep their voicing marks, which make other letters, not accents.
      .replace(/(?![\u3099\u309A])\p{M}|\p{Cf}/gu, '')
      // Hangul, decomposed into its letters above, is recomposed.
      .normalize('NFC')
      .toUpperCase()
      .toLowerCase()
      .replace(/\s+/gu, ' ')
  );
}
