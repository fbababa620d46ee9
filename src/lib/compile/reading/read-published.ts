import { zoneOfAtlas, type Draft } from '../draft';
import type { Finding, Spot } from '../messages/finding';
import { publishedDays, type Published } from '../sources/published-days';

/** When each source came out; one that does not say is not among them. */
export type PublishedSpans = ReadonlyMap<Spot, Published>;

/** Reads on which day each source came out, or between which days. */
export function readPublished(draft: Draft): { published: PublishedSpans; findings: Finding[] } {
  const zone = zoneOfAtlas(draft);
  const published = new Map<Spot, Published>();
  const findings: Finding[] = [];
  for (const source of draft.sources) {
    const isUnknown = draft.unread.has('copies.yaml') || source.copy.faulty.has('available');
    if (source.faulty.has('issued') || isUnknown) continue;
    const read = publishedDays(source, zone);
    if (read.value) published.set(source, read.value);
    else findings.push(read.finding);
  }
  return { published, findings };
}
