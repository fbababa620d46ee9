import { legsOf } from '$lib/state/legs-of';
import { trailOf } from '$lib/state/trail-of';
import { travellersOf } from '$lib/state/travellers-of';
import type { View } from '$lib/state/view.svelte';
import { lineDates } from '$lib/static-map/line-dates';
import { areaFeatures, trailFeatures } from '$lib/static-map/overlay-features';
import { placeTravellers } from '$lib/static-map/place-travellers';
import { reachFeatures } from '$lib/static-map/traveller-features';
import { signsInView, type Laid } from './signs-in-view';
import { tiesOf } from './ties-of';

/**
 * Lets the legend ask which signs a map shows; nothing is reckoned until it does. Called during component setup; ends with the
 * component.
 */
export function tellSigns(view: View, laid: () => Laid | null): void {
  $effect(() => {
    const signs = () => signsNow(view, laid());
    view.signs = signs;
    return () => {
      if (view.signs === signs) view.signs = null;
    };
  });
}

function signsNow(view: View, laid: Laid | null) {
  const { index, groups, journeys, knowledge, selection } = view;
  const travellers = travellersOf(journeys);
  return signsInView({
    shown: view.contents.unfiltered,
    groups,
    chosen: knowledge.filter.status,
    areas: areaFeatures(groups, [selection.event?.event.id ?? null]),
    ties: tiesOf(view),
    reaches: reachFeatures(index, travellers),
    trail: trailFeatures(index, trailOf(knowledge, view.window)),
    dates: lineDates(index, journeys.shown, journeys.instants),
    legs: legsOf(journeys),
    looks: placeTravellers(travellers).map(({ look }) => look),
    laid
  });
}
