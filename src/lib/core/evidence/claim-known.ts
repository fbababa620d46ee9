import type { Claim, Event, Source } from '../atlas';
import type { AtlasIndex } from '../index-atlas';

/** Whether something is known by some day, or perhaps. */
type IsKnown = 'known' | 'perhaps' | 'unknown';

/**
 * Whether a source is known by the end of a day (since 1970-01-01; null for all reports). It is `perhaps` known within the span of
 * days on which it may have been published, before the last of them.
 */
export function sourceKnown(source: Source | undefined, day: number | null): IsKnown {
  if (!source) return 'unknown';
  const { from, to } = source.published;
  if (day === null || to - 1 <= day) return 'known';
  return from <= day ? 'perhaps' : 'unknown';
}

/** Whether a claim is known by the end of a day: when its source is. */
export function claimKnown(index: AtlasIndex, claim: Claim, day: number | null): IsKnown {
  return sourceKnown(index.sources.get(claim.source), day);
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
