import type { Atlas } from '../../core/atlas';
import { isoFromDay } from '../../core/time/day';
import { indexAtlas } from '../../core/index-atlas';
import { eventsKnownBy } from '../../core/evidence/events-known-by';
import { union, type Span } from '../../core/time/span';
import { isDated } from '../../core/time/is-dated';

/** What the site knows of an atlas without loading it. */
export type AtlasSummary = {
  id: string;
  version: string;
  title: string;
  summary: string;
  /** The first and last day of its events, `YYYY-MM-DD`; of its first window if nothing has a time. */
  from: string;
  to: string;
  /** Civil days, half-open: what the time axis shows initially. */
  stretch: Span;
  /** The days that have a page of their own, sorted, `YYYY-MM-DD`. */
  days: string[];
  /** How many events it has, how many expectations apart from them, and how many sources. */
  events: number;
  expected: number;
  sources: number;
};

/** For a longer stretch only the first and last day get pages: every day of a war would swamp a site. */
const LONGEST = 31;

/**
 * Sums up an atlas. Its days are those that an event is dated to, to the day or finer, the days before and after each, and the
 * first day of anything loosely dated, which links lead to.
 */
export function summariseAtlas(atlas: Atlas): AtlasSummary {
  const { id, version, title, summary, stretch, events, sources } = atlas;
  const expected = events.filter(({ outcome }) => outcome).length;
  const spans = events.flatMap(({ when }) => when?.stated.days ?? []);
  const extent = union(spans.length > 0 ? spans : [atlas.firstWindow]);
  const dated = events.flatMap(({ when }) =>
    when && isDated(when) ? daysOf(when.stated.days) : []
  );
  const first = eventsKnownBy(indexAtlas(atlas), null).events.map(
    ({ when, firstPublished }) => (when?.stated.days ?? firstPublished).from
  );
  const days = new Set([...dated.flatMap((day) => [day - 1, day, day + 1]), ...first]);
  return {
    id,
    version,
    title,
    summary,
    from: isoFromDay(extent.from),
    to: isoFromDay(extent.to - 1),
    stretch,
    days: [...days].sort((a, b) => a - b).map(isoFromDay),
    events: events.length - expected,
    expected,
    sources: sources.length
  };
}

function daysOf({ from, to }: Span): number[] {
  if (to - from > LONGEST) return [from, to - 1];
  return Array.from({ length: to - from }, (_, i) => from + i);
}
