import { findPassage } from '$lib/core/evidence/find-passage';
import type { FoldedText } from '$lib/core/text/fold-text';
import type { Span } from '$lib/core/time/span';
import { parseTextDirective } from '$lib/core/evidence/text-directive';

/**
 * The characters of a paragraph (counted from 1) that the words of a text directive match. Null unless their first match in the
 * whole text lies in that paragraph, as the check of an atlas requires.
 */
export function passageIn(folded: FoldedText, paragraph: number, passage: string): Span | null {
  const directive = parseTextDirective(passage);
  const found = directive && findPassage(folded, directive);
  if (found?.paragraph !== paragraph || found.lastParagraph !== paragraph) return null;
  return { from: found.start, to: found.end };
}
