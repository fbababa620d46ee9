import type { Claim } from '../atlas';
import type { AtlasIndex } from '../index-atlas';
import { publisherName } from './publisher-name';
import { withinSentence } from '../text/within-sentence';

/** Whether whoever brought a claim's source out is its origin, having the same name: the source cites nobody then. */
export function isOwnOrigin(index: AtlasIndex, claim: Claim): boolean {
  const source = index.sources.get(claim.source);
  const origin = claim.origin === undefined ? undefined : index.origins.get(claim.origin);
  if (!source || !origin) return false;
  return withinSentence(origin.name) === withinSentence(publisherName(source));
}
