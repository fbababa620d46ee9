import { tieFeatures } from '$lib/static-map/tie-features';
import type { IdFeature } from '$lib/static-map/id-feature';
import type { View } from '$lib/state/view.svelte';

/** The ties between places that the map draws for a view. */
export function tiesOf(view: Pick<View, 'index' | 'shown' | 'groups' | 'selection'>): IdFeature[] {
  return tieFeatures(view.index, {
    shown: view.shown.map(({ known }) => known),
    selected: view.selection.event,
    events: view.selection.tied,
    marked: new Set(view.groups.map(({ place }) => place.id))
  });
}
