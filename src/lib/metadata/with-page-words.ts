import { LANGUAGE } from '#words/language';
import { needsScripts, toAtlases, waitsForScripts } from '#words/page';
import { escapeMarkup } from '../core/text/escape-markup';

/** The words behind placeholders such as `%words.needsScripts%` in `src/app.html`. */
const WORDS = { LANGUAGE, needsScripts, toAtlases, waitsForScripts };

/** The HTML of a page with the words filled in. */
export function withPageWords(html: string): string {
  return Object.entries(WORDS).reduce(
    (text, [name, words]) => text.replace(`%words.${name}%`, () => escapeMarkup(words)),
    html
  );
}
