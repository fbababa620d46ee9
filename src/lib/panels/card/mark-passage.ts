import { foldText } from '$lib/core/text/fold-text';
import { passageIn } from './passage-in';

/** A paragraph split at the passage: what precedes it, the passage, what follows. */
type MarkedText = { before: string; marked: string; after: string };

/** Splits a paragraph (counted from 1) of a text at a passage; null if `passageIn` does not find it there. */
export function markPassage(
  paragraphs: readonly string[],
  paragraph: number,
  passage: string
): MarkedText | null {
  const text = paragraphs[paragraph - 1];
  const found = passageIn(foldText(paragraphs), paragraph, passage);
  if (text === undefined || !found) return null;
  return {
    before: text.slice(0, found.from),
    marked: text.slice(found.from, found.to),
    after: text.slice(found.to)
  };
}
