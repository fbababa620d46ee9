import type { Claim } from '../atlas';

/** The claims that have a key, grouped by it, in claim order. */
export function groupClaims(
  claims: readonly Claim[],
  keyOf: (claim: Claim) => string | undefined
): Claim[][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    if (!key) continue;
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()];
}
