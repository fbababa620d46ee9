import { findPassage } from '../../core/evidence/find-passage';
import type { FoldedText } from '../../core/text/fold-text';
import type { TextDirective } from '../../core/evidence/text-directive';

/** The paragraph of a text directive's next match after its first; null if there is none. */
export function findAgain(
  folded: FoldedText,
  directive: TextDirective,
  first: { paragraph: number; start: number }
): number | null {
  // Only the line end inserted between paragraphs comes from no character.
  const from = folded.origins.findIndex(
    ({ paragraph, from, to }) =>
      paragraph === first.paragraph - 1 && from === first.start && to > from
  );
  // Blanks match nothing, so they hide everything up to and including the first character of the match.
  const rest = ' '.repeat(from + 1) + folded.text.slice(from + 1);
  return findPassage({ ...folded, text: rest }, directive)?.paragraph ?? null;
}
