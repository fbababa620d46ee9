import type { EventFacts } from '../evidence/event-facts';
import type { AtlasIndex } from '../index-atlas';
import { eventValues } from './event-values';
import type { FilterField } from './filter-fields';

/** Whether any of the known events has a value of a field, so that its name tells nothing new. Kinds and statuses always do. */
export function knowsValue(
  index: AtlasIndex,
  events: readonly EventFacts[],
  field: FilterField,
  value: string
): boolean {
  if (field === 'kind' || field === 'status') return true;
  return events.some((known) => eventValues(index, known, field).includes(value));
}
