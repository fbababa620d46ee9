import { findPassage } from '../../core/evidence/find-passage';
import type { FoldedText } from '../../core/text/fold-text';
import type { TextDirective } from '../../core/evidence/text-directive';

/** The paragraph in which a text directive matches once more, behind its first match; null where it does not. */
export function findAgain(
  folded: FoldedText,
  directive: TextDirective,
  first: { paragraph: number; start: number }
): number | null {
  // Only a line's end, which is set between paragraphs, comes from no character.
  const from = folded.origins.findIndex(
    ({ paragraph, from, to }) =>
      paragraph === first.paragraph - 1 && from === first.start && to > from
  );
  // Blanks match nothing: what comes before, and the first character of the match, is looked at no more.
  const rest = ' '.repeat(from + 1) + folded.text.slice(from + 1);
  return findPassage({ ...folded, text: rest }, directive)?.paragraph ?? null;
}
