import { EVENT_KINDS, type EventKind } from '../atlas';
import { eventValues } from './event-values';
import { FILTER_FIELDS, type FilterField } from './filter-fields';
import type { AtlasIndex } from '../index-atlas';
import type { KnownEvent } from '../evidence/known-event';
import { STATUSES, type Status } from '../evidence/status';

/**
 * Which events to show: of each field any of the values given, all of them where it gives none. Actors and places
 * are ids, sources are slugs; a place stands for the places within it too.
 */
export type Filter = {
  readonly actor: readonly string[];
  readonly kind: readonly EventKind[];
  readonly status: readonly Status[];
  readonly source: readonly string[];
  readonly place: readonly string[];
  /** Whether expectations that are known to have failed are left out. */
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

/** The values that a field may have, where an atlas has no say in them. */
export const FILTER_VALUES: Partial<Record<FilterField, readonly string[]>> = {
  kind: EVENT_KINDS,
  status: STATUSES
};

/** Whether a filter leaves anything out. */
export function filters(filter: Filter): boolean {
  return filter.withoutFailed || FILTER_FIELDS.some((field) => filter[field].length > 0);
}

/** Whether the event, as it is known, passes the filter. */
export function passes(index: AtlasIndex, filter: Filter, known: KnownEvent): boolean {
  if (filter.withoutFailed && known.failed) return false;
  return FILTER_FIELDS.every((field) => {
    const wanted: readonly string[] = filter[field];
    return (
      wanted.length === 0 ||
      eventValues(index, known, field).some((value) => wanted.includes(value))
    );
  });
}

/** The events that pass the filter, in the order given; the same list where it leaves nothing out. */
export function passing(index: AtlasIndex, filter: Filter, events: KnownEvent[]): KnownEvent[] {
  return filters(filter) ? events.filter((known) => passes(index, filter, known)) : events;
}

/** The filter with a value of a field added, or taken away where it has it. */
export function toggled(filter: Filter, field: FilterField, value: string): Filter {
  const values: readonly string[] = filter[field];
  const next = values.includes(value)
    ? values.filter((other) => other !== value)
    : [...values, value];
  return { ...filter, [field]: next };
}

/** Whether two filters let the same events through, their values being in the same order. */
export function sameFilter(a: Filter, b: Filter): boolean {
  return (
    a.withoutFailed === b.withoutFailed &&
    FILTER_FIELDS.every((field) => a[field].join() === b[field].join())
  );
}
