import { zoneOfAtlas, type Draft } from '../draft';
import type { Finding, Spot } from '../messages/finding';
import { publishedDays, type Published } from '../sources/published-days';

/** When each source came out; sources that do not say are absent. */
export type PublishedSpans = ReadonlyMap<Spot, Published>;

/** Reads the day on which each source came out, or the days between which it did. */
export function readPublished(draft: Draft): { published: PublishedSpans; findings: Finding[] } {
  const zone = zoneOfAtlas(draft);
  const published = new Map<Spot, Published>();
  const findings: Finding[] = [];
  for (const source of draft.sources) {
    const isUnknown = draft.unread.has('copies.yaml') || source.copy.faulty.has('available');
    if (source.faulty.has('issued') || isUnknown) continue;
    const read = publishedDays(source, zone);
    if (read.value) published.set(source, read.value);
    if (read.finding) findings.push(read.finding);
  }
  return { published, findings };
}
