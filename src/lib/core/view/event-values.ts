import type { FilterField } from './filter-fields';
import { placesAround, type AtlasIndex } from '../index-atlas';
import type { KnownEvent } from '../evidence/known-event';

/** The values of a field for a known event, without duplicates: for places, including those that contain it. */
export function eventValues(index: AtlasIndex, known: KnownEvent, field: FilterField): string[] {
  switch (field) {
    case 'actor':
      return known.actors;
    case 'kind':
      return [known.event.kind];
    case 'status':
      return [known.status];
    case 'source':
      return [
        ...new Set(known.claims.map(({ source }) => index.sources.get(source)?.slug ?? source))
      ];
    case 'place':
      return known.place === null ? [] : placesAround(index, known.place);
  }
}
