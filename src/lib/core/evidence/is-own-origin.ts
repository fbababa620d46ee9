import type { Claim } from '../atlas';
import type { AtlasIndex } from '../index-atlas';
import { publisherName } from './publisher-name';

/** Whether a claim's publisher is its origin, having the same name: the source then cites nobody. */
export function isOwnOrigin(index: AtlasIndex, claim: Claim): boolean {
  const source = index.sources.get(claim.source);
  const origin = claim.origin === undefined ? undefined : index.origins.get(claim.origin);
  if (!source || !origin) return false;
  return named(origin.name) === named(publisherName(source));
}

/** Names in an atlas that differ only in the capital of their article are one name, whatever the page's language. */
function named(name: string): string {
  return name.replace(/^The /, 'the ');
}
