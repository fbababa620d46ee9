import type { Claim } from '../atlas';
import type { AtlasIndex } from '../index-atlas';
import { isPublisher } from './is-publisher';

/** Whether a claim's publisher is its origin, having the same name: the source then cites nobody. */
export function isOwnOrigin(index: AtlasIndex, claim: Claim): boolean {
  const source = index.sources.get(claim.source);
  const origin = claim.origin === undefined ? undefined : index.origins.get(claim.origin);
  return source !== undefined && origin !== undefined && isPublisher(index, origin, source);
}
