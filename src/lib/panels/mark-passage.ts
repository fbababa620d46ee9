import { findPassage } from '$lib/core/find-passage';
import { foldText } from '$lib/core/fold-text';
import { parseTextDirective } from '$lib/core/text-directive';

/** A paragraph split at the passage: what stands before it, the passage, what stands behind. */
type MarkedText = { before: string; marked: string; after: string };

/**
 * Splits a paragraph (counted from 1) of a text at the words of a text directive. Null unless their first match in the
 * whole text lies in that paragraph, which is what the check of an atlas asks for.
 */
export function markPassage(
  paragraphs: readonly string[],
  paragraph: number,
  passage: string
): MarkedText | null {
  const text = paragraphs[paragraph - 1];
  const directive = parseTextDirective(passage);
  const found = directive && findPassage(foldText(paragraphs), directive);
  if (text === undefined || found?.paragraph !== paragraph || found.lastParagraph !== paragraph)
    return null;
  return {
    before: text.slice(0, found.start),
    marked: text.slice(found.start, found.end),
    after: text.slice(found.end)
  };
}
