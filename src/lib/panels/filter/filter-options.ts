import { facets } from '$lib/core/view/facets';
import { NO_FILTER } from '$lib/core/view/filter';
import { FILTER_FIELDS, type FilterField } from '$lib/core/view/filter-fields';
import type { AtlasIndex } from '$lib/core/index-atlas';
import type { EventFacts } from '$lib/core/evidence/event-facts';

/** The values of each field across all the events given, most frequent first, whatever the current filter. */
export function filterOptions(
  index: AtlasIndex,
  events: readonly EventFacts[]
): Record<FilterField, string[]> {
  const all = facets(index, events, NO_FILTER);
  const ordered = FILTER_FIELDS.map((field) => [
    field,
    [...all[field]].sort(([, a], [, b]) => b - a).map(([value]) => value)
  ]);
  return Object.fromEntries(ordered);
}
