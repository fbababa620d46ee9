import type { Claim, Event } from '$lib/core/atlas';
import type { AtlasIndex } from '$lib/core/index-atlas';

/**
 * The claims that perhaps were known by a day, that day included (since 1970-01-01): their source may have come out
 * by then, or later. None where all are known.
 */
export function perhapsKnown(index: AtlasIndex, event: Event, knownBy: number | null): Claim[] {
  if (knownBy === null) return [];
  return event.claims.filter((claim) => {
    const published = index.sources.get(claim.source)?.published;
    return published && published.from <= knownBy && published.to - 1 > knownBy;
  });
}
