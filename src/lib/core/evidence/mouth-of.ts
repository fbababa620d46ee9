import type { Claim, EventKind } from '../atlas';
import type { AtlasIndex } from '../index-atlas';
import { nearestOutlet, tells } from './claim-witness';
import type { Topic } from './differ';
import { isPublisher } from './is-publisher';
import { isStatement } from './is-statement';

/** Whose account a claim gives: what one source says itself, or passes on from one other. */
type Mouth = {
  id: string;
  /** The id of the origin whom the source cites; null if it speaks for itself. */
  cited: string | null;
};

/**
 * Whose account a claim gives of a topic: two claims of one mouth are one source against itself, and no rivals. A source is as many
 * mouths as it passes on: each origin, or without one whoever passed it on first, and itself. Of when and where something was said
 * it is the outlet that reports it, and not the speaker; what he said is his.
 */
export function mouthOf(
  index: AtlasIndex,
  kind: EventKind,
  claim: Claim,
  field: Topic['field']
): Mouth {
  const told = isStatement(kind) && tells(claim) && field !== 'values';
  const id = told ? nearestOutlet(index, claim) : (claim.origin ?? claim.via[0]);
  const source = index.sources.get(claim.source);
  const origin = index.origins.get(id ?? '');
  const cited = source && origin && isPublisher(index, origin, source) ? null : (id ?? null);
  return { id: JSON.stringify([claim.source, cited]), cited };
}
