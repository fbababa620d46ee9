import type { Claim } from '../atlas';
import type { AtlasIndex } from '../index-atlas';
import { publisherName } from './publisher-name';

/** Who said it first, as far as the claim tells: its origin, otherwise its source's publisher. */
export function originName(index: AtlasIndex, claim: Claim): string {
  if (claim.origin) return index.origins.get(claim.origin)?.name ?? claim.origin;
  const source = index.sources.get(claim.source);
  return source ? publisherName(index, source) : claim.source;
}
