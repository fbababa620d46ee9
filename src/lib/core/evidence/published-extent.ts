import type { Atlas } from '../atlas';
import { union, type Span } from '../time/span';
import { timeSpanOfInstants } from '../time/time-span';

/**
 * The civil days (half-open) from the first on which a source may have come out to the last: as it prints them, and of a time also
 * by the atlas's clocks, whose hours the second clock goes by. Null without sources.
 */
export function publishedExtent({ sources, zone }: Atlas): Span | null {
  const days = sources.flatMap(({ published, publishedAt: at }) =>
    at ? [published, timeSpanOfInstants(zone, at).days] : [published]
  );
  return days.length > 0 ? union(days) : null;
}
