import { findPassage } from '../core/find-passage';
import type { FoldedText } from '../core/fold-text';
import type { TextDirective } from '../core/text-directive';

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
  const cut = from + 1;
  const rest: FoldedText = {
    text: folded.text.slice(cut),
    origins: folded.origins.slice(cut),
    wordBounds: new Set([...folded.wordBounds].flatMap((at) => (at >= cut ? [at - cut] : [])))
  };
  return findPassage(rest, directive)?.paragraph ?? null;
}
