import type { Claim } from '../atlas';
import type { AtlasIndex } from '../index-atlas';
import { publisherName } from './publisher-name';

/** Whether whoever brought a claim's source out is its origin, having the same name: the source cites nobody then. */
export function isOwnOrigin(index: AtlasIndex, claim: Claim): boolean {
  const source = index.sources.get(claim.source);
  const origin = claim.origin === undefined ? undefined : index.origins.get(claim.origin);
  if (!source || !origin) return false;
  return named(origin.name) === named(publisherName(source));
}

/** Names of an atlas that differ only in the capital of their article are one, in whatever language the page is. */
function named(name: string): string {
  return name.replace(/^The /, 'the ');
}
