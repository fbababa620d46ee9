import { facets } from '$lib/core/facets';
import { FILTER_FIELDS, NO_FILTER, type FilterField } from '$lib/core/filter';
import type { AtlasIndex } from '$lib/core/index-atlas';
import type { KnownEvent } from '$lib/core/known-event';

/** The values that each field has among all the events given: those of most events first, so that they stand still. */
export function filterOptions(
  index: AtlasIndex,
  events: readonly KnownEvent[]
): Record<FilterField, string[]> {
  const all = facets(index, events, NO_FILTER);
  const ordered = FILTER_FIELDS.map((field) => [
    field,
    [...all[field]].sort(([, a], [, b]) => b - a).map(([value]) => value)
  ]);
  return Object.fromEntries(ordered);
}
