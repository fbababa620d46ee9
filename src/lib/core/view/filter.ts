import { EVENT_KINDS, type EventKind } from '../atlas';
import { eventValues } from './event-values';
import { FILTER_FIELDS, type FilterField } from './filter-fields';
import type { AtlasIndex } from '../index-atlas';
import type { EventFacts } from '../evidence/event-facts';
import { STATUSES, type Status } from '../evidence/status';

/**
 * Which events to show: for each field any of the given values, or all if it gives none. Actors and places are ids, sources are
 * slugs; a place includes the places within it.
 */
export type Filter = {
  readonly actor: readonly string[];
  readonly kind: readonly EventKind[];
  readonly status: readonly Status[];
  readonly source: readonly string[];
  readonly place: readonly string[];
  /** Whether expectations known to have failed are hidden. */
  readonly withoutFailed: boolean;
};

/** The filter that lets every event through. */
export const NO_FILTER: Filter = {
  actor: [],
  kind: [],
  status: [],
  source: [],
  place: [],
  withoutFailed: false
};

/** The possible values of fields on which the atlas has no say. */
export const FILTER_VALUES: Partial<Record<FilterField, readonly string[]>> = {
  kind: EVENT_KINDS,
  status: STATUSES
};

/** Whether a filter hides anything. */
export function filters(filter: Filter): boolean {
  return filter.withoutFailed || FILTER_FIELDS.some((field) => filter[field].length > 0);
}

/** Whether a known event passes the filter. */
export function passes(index: AtlasIndex, filter: Filter, known: EventFacts): boolean {
  if (filter.withoutFailed && known.failed) return false;
  return FILTER_FIELDS.every((field) => {
    const wanted: readonly string[] = filter[field];
    return (
      wanted.length === 0 ||
      eventValues(index, known, field).some((value) => wanted.includes(value))
    );
  });
}

/** The events that pass the filter, in the given order; the same list if it hides nothing. */
export function passing<T extends EventFacts>(
  index: AtlasIndex,
  filter: Filter,
  events: readonly T[]
): readonly T[] {
  return filters(filter) ? events.filter((known) => passes(index, filter, known)) : events;
}

/** The filter with a value of a field added, or removed if present. */
export function toggled(filter: Filter, field: FilterField, value: string): Filter {
  const values: readonly string[] = filter[field];
  const next = values.includes(value)
    ? values.filter((other) => other !== value)
    : [...values, value];
  return { ...filter, [field]: next };
}

/** Whether two filters let the same events through, given their values in the same order. */
export function sameFilter(a: Filter, b: Filter): boolean {
  return (
    a.withoutFailed === b.withoutFailed &&
    FILTER_FIELDS.every((field) => a[field].join() === b[field].join())
  );
}
