import type { FilterField } from './filter-fields';
import { placesAround, type AtlasIndex } from '../index-atlas';
import type { EventFacts } from '../evidence/event-facts';

/** The values of a field for an event as known, without duplicates: for places, including those that contain it. */
export function eventValues(
  index: AtlasIndex,
  known: EventFacts,
  field: FilterField
): readonly string[] {
  switch (field) {
    case 'actor':
      return known.actors;
    case 'kind':
      return [known.kind];
    case 'status':
      return [known.status];
    case 'source':
      return known.sources.map((id) => index.sources.get(id)?.slug ?? id);
    case 'place':
      return known.place === null ? [] : placesAround(index, known.place);
  }
}
