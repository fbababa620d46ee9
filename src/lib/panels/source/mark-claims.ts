import type { WholeClaim } from '$lib/core/atlas';
import { foldText } from '$lib/core/text/fold-text';
import { passageIn } from '../card/passage-in';

/** A piece of a paragraph. */
export type Piece = {
  text: string;
  /** Whether it is part of a claim's passage. */
  marked: boolean;
  /** Ids of the claims whose passages end here. */
  ends: string[];
};

/**
 * The paragraphs of a text, each as the pieces that make it up, cut where claims' passages begin and end. Passages may overlap; one
 * that is not found in its paragraph marks nothing.
 */
export function markClaims(
  paragraphs: readonly string[],
  claims: readonly Pick<WholeClaim, 'id' | 'paragraph' | 'passage'>[]
): Piece[][] {
  const folded = foldText(paragraphs);
  const passages = claims.flatMap(({ id, paragraph, passage }) => {
    const span =
      paragraph === undefined || passage === undefined
        ? null
        : passageIn(folded, paragraph, passage);
    return span ? [{ id, paragraph, ...span }] : [];
  });
  return paragraphs.map((text, at) => {
    const here = passages.filter(({ paragraph }) => paragraph === at + 1);
    const cuts = new Set([0, text.length, ...here.flatMap(({ from, to }) => [from, to])]);
    const bounds = [...cuts].sort((a, b) => a - b);
    return bounds.slice(1).map((to, i) => ({
      text: text.slice(bounds[i], to),
      marked: here.some((passage) => passage.from < to && to <= passage.to),
      ends: here.filter((passage) => passage.to === to).map(({ id }) => id)
    }));
  });
}
