import type { Claim, Event } from '../atlas';
import type { AtlasIndex } from '../index-atlas';

/**
 * Whether a claim is known by the end of a day (since 1970-01-01; null for all reports). It is `perhaps` known within the span of
 * days on which its source may have been published, before the last of them.
 */
export function claimKnown(
  index: AtlasIndex,
  claim: Claim,
  day: number | null
): 'known' | 'perhaps' | 'unknown' {
  const published = index.sources.get(claim.source)?.published;
  if (!published) return 'unknown';
  if (day === null || published.to - 1 <= day) return 'known';
  return published.from <= day ? 'perhaps' : 'unknown';
}

/** The claims of an event that are certainly known by a day (see `claimKnown`), and those that perhaps are. */
export function claimsKnown(
  index: AtlasIndex,
  { claims }: Event,
  day: number | null
): { sure: Claim[]; perhaps: Claim[] } {
  const those = (state: ReturnType<typeof claimKnown>) =>
    claims.filter((claim) => claimKnown(index, claim, day) === state);
  return { sure: those('known'), perhaps: those('perhaps') };
}
