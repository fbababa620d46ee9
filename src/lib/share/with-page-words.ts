import { LANGUAGE } from '#words/language';
import { needsScripts, toAtlases } from '#words/page';
import { escapeMarkup } from '../core/text/escape-markup';

/** What stands for words in `src/app.html`, which cannot import any: `%words.needsScripts%`. */
const WORDS = { LANGUAGE, needsScripts, toAtlases };

/** The HTML of a page with the words of `src/app.html` put in. */
export function withPageWords(html: string): string {
  return Object.entries(WORDS).reduce(
    (text, [name, words]) => text.replace(`%words.${name}%`, () => escapeMarkup(words)),
    html
  );
}
