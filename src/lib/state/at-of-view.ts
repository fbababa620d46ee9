import type { InView } from '$lib/core/view/in-view';
import { legsOf } from './legs-of';
import { trailOf } from './trail-of';
import { travellersOf } from './travellers-of';
import type { View } from './view.svelte';

/** What of an atlas a view has in view. */
export function atOfView(view: View): InView {
  const { groups, journeys, knowledge, selection, shown, window } = view;
  return {
    shown,
    groups,
    instants: journeys.instants,
    legs: legsOf(journeys),
    travellers: travellersOf(journeys),
    trail: trailOf(knowledge, window),
    selected: selection.event,
    tied: selection.tied
  };
}
