import type { Span } from '../core/span';
import type { Draft } from './draft';
import { error, type Finding, type Spot } from './finding';
import { publishedSpan } from './published-span';

/** The days on which each source may have come out; one that does not say is not among them. */
export type PublishedSpans = ReadonlyMap<Spot, Span>;

/** Reads on which day each source came out, or between which days. */
export function readPublished(draft: Draft): { published: PublishedSpans; findings: Finding[] } {
  const zone = draft.atlas.fields.zone ?? 'UTC';
  const published = new Map<Spot, Span>();
  const findings: Finding[] = [];
  for (const source of draft.sources) {
    if (source.faulty.has('issued') || source.faulty.has('custom')) continue;
    const read = publishedSpan(source.fields, zone);
    if (read.value) published.set(source, read.value);
    else findings.push(error(source, read.field, read.issue));
  }
  return { published, findings };
}
