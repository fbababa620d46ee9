import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { FilterField } from '$lib/core/view/filter-fields';
import type { View } from '$lib/state/view.svelte';
import type { SearchDocument } from './search-documents';

/**
 * Goes to a search result: to an event and its day, a journey's first event or a source's page. For a place or an actor, filters by
 * it and shows the list.
 */
export function goToFound(view: View, { kind, id }: SearchDocument): void {
  switch (kind) {
    case 'event':
      view.goTo(id);
      break;
    case 'place':
    case 'actor':
      filterBy(view, kind, id);
      break;
    case 'source':
      void goto(
        resolve('/[atlas]/sources/[source]', {
          atlas: view.atlas.id,
          source: view.index.sources.get(id)?.slug ?? id
        })
      );
      break;
    case 'journey': {
      const journey = view.atlas.journeys.find((one) => one.id === id);
      const first = journey?.fixes.find(({ event }) => view.knowledge.event(event) !== null);
      if (first) view.goTo(first.event);
    }
  }
}

/** Closes the card and filters as one action, so that one step back undoes both. */
function filterBy(view: View, field: FilterField, value: string): void {
  view.selection.eventId = null;
  view.knowledge.setFilter({ ...view.knowledge.filter, [field]: [value] });
}
