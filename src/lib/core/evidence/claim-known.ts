import type { Claim, Event, Source } from '../atlas';
import type { AtlasIndex } from '../index-atlas';
import { isUntilHour, lastDayOf, type KnownUntil } from './known-until';

/** Whether something is known by some day or hour, or perhaps. */
type IsKnown = 'known' | 'perhaps' | 'unknown';

/**
 * Whether a source is known by the end of a day (since 1970-01-01) or of an hour; null for all reports. It is `perhaps` known
 * within the span on which it may have been published, before the last of its days or, if it gives times, of its minutes.
 *
 * A day is a civil day, whatever the zone, as in the window: a source is known by the day that it prints. An hour is an instant. A
 * source of a day alone is not known by the hours of that day, before its end in the atlas's zone: told any earlier it might be told
 * before what it reports (see `sourcesWithoutHour`).
 */
export function sourceKnown(
  source: Pick<Source, 'published' | 'publishedAt'> | undefined,
  until: KnownUntil
): IsKnown {
  if (!source) return 'unknown';
  if (isUntilHour(until) && source.publishedAt) {
    const { from, to } = source.publishedAt;
    if (to <= until.instant) return 'known';
    return from < until.instant ? 'perhaps' : 'unknown';
  }
  const { from, to } = source.published;
  const day = lastDayOf(until);
  if (day === null || to - 1 <= day) return 'known';
  return from <= day ? 'perhaps' : 'unknown';
}

/** Whether a claim is known by then: when its source is. */
export function claimKnown(index: AtlasIndex, claim: Claim, until: KnownUntil): IsKnown {
  return sourceKnown(index.sources.get(claim.source), until);
}

/** The claims of an event that are certainly known by then (see `claimKnown`), and those that perhaps are. */
export function claimsKnown(
  index: AtlasIndex,
  { claims }: Event,
  until: KnownUntil
): { sure: Claim[]; perhaps: Claim[] } {
  const those = (state: ReturnType<typeof claimKnown>) =>
    claims.filter((claim) => claimKnown(index, claim, until) === state);
  return { sure: those('known'), perhaps: those('perhaps') };
}
