import { eventValues } from './event-values';
import { NO_FILTER, passes, type Filter } from './filter';
import { FILTER_FIELDS, type FilterField } from './filter-fields';
import type { AtlasIndex } from '../index-atlas';
import type { EventFacts } from '../evidence/event-facts';

/** How many events each value of each field would show. Values that would show none are omitted. */
export type Facets = Record<FilterField, Map<string, number>>;

/**
 * For each value of each field, how many of the events would pass if it were the only value for that field, with the filter's
 * other fields unchanged.
 */
export function facets(index: AtlasIndex, events: readonly EventFacts[], filter: Filter): Facets {
  const counted = FILTER_FIELDS.map((field) => {
    const others = { ...filter, [field]: NO_FILTER[field] };
    const counts = new Map<string, number>();
    for (const known of events) {
      if (!passes(index, others, known)) continue;
      for (const value of eventValues(index, known, field))
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [field, counts];
  });
  return Object.fromEntries(counted);
}
