import type { Claim } from '../atlas';
import type { AtlasIndex } from '../index-atlas';
import { isOwnOrigin } from '../evidence/is-own-origin';
import { isolate } from '../text/isolate';
import { withinSentence } from '#words/sentence';
import { originVia } from '#words/claims';

/** Who said it first and who passed it on, as far as named: `the Agency, via the Herald`; null if the claim names neither. */
export function originWords(index: AtlasIndex, claim: Claim): string | null {
  const name = (id: string) => isolate(withinSentence(index.origins.get(id)?.name ?? id));
  const [first, ...more] = [claim.origin ?? [], claim.via].flat().map(name);
  return first === undefined ? null : originVia(first, more);
}

/** Whom the source cites besides itself; null if it cites nobody. */
export function citedWords(index: AtlasIndex, claim: Claim): string | null {
  return claim.via.length === 0 && isOwnOrigin(index, claim) ? null : originWords(index, claim);
}
