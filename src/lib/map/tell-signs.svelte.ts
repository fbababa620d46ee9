import type { View } from '$lib/state/view.svelte';
import type { Scene } from '$lib/static-map/compose-scene';
import { areaFeatures, trailFeatures } from '$lib/static-map/overlay-features';
import { signsInView, type Laid } from './signs-in-view';

/**
 * Lets the legend ask which signs a map shows; nothing is reckoned until it does, and what is in view not again while the map only
 * moves. Called during component setup; ends with the component.
 */
export function tellSigns(view: View, scene: () => Scene, laid: () => Laid | null): void {
  const drawn = $derived(drawnIn(view, scene()));
  $effect(() => {
    const signs = () => signsInView({ ...drawn, laid: laid() });
    view.signs = signs;
    return () => {
      if (view.signs === signs) view.signs = null;
    };
  });
}

function drawnIn({ index, contents, knowledge, selection }: View, scene: Scene) {
  const { groups, legs, travellers, reaches, dates, ties, trail } = scene;
  return {
    shown: contents.unfiltered,
    groups,
    chosen: knowledge.filter.status,
    areas: areaFeatures(groups, [selection.event?.event.id ?? null]),
    ties,
    reaches,
    trail: trailFeatures(index, trail),
    dates,
    legs,
    looks: travellers.map(({ look }) => look)
  };
}
