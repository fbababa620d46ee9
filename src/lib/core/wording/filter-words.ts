import { filterFieldNames, kindNames, statusNames } from '#words/statuses';
import type { FilterField } from '../view/filter-fields';
import type { EventKind } from '../atlas';
import type { Status } from '../evidence/status';
import type { AtlasIndex } from '../index-atlas';

/** The names of the fields that events are filtered by. */
export const FILTER_FIELD_WORDS: Record<FilterField, string> = filterFieldNames;

const KINDS: Record<string, string> = kindNames satisfies Record<EventKind, string>;
const STATUSES: Record<string, string> = statusNames satisfies Record<Status, string>;

/** The name of a field's value; its id if the atlas has no such value. */
export function filterValueWords(index: AtlasIndex, field: FilterField, value: string): string {
  switch (field) {
    case 'actor':
      return index.actors.get(value)?.name ?? value;
    case 'source':
      return index.sourcesBySlug.get(value)?.title ?? value;
    case 'place':
      return index.places.get(value)?.name ?? value;
    case 'kind':
      return KINDS[value] ?? value;
    case 'status':
      return STATUSES[value] ?? value;
  }
}
